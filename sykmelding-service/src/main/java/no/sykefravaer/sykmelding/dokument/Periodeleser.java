package no.sykefravaer.sykmelding.dokument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;

/** Leser periodene i en sykmelding, og reglene som gjelder hver og mellom dem. */
final class Periodeleser {

    private static final int MAKS_PERIODER = 100;
    static final int MAKS_DAGER = 400;

    static final Map<String, Type> TYPER = typer();

    private Periodeleser() {}

    /** Null når listen mangler eller noe i den er galt. */
    static List<Sykmeldingsperiode> les(Verdi liste, Datogrense grense) {
        return les(liste, element -> element.objekt(felter -> periode(felter, grense)));
    }

    /** Som {@link #les(Verdi, Datogrense)}, for perioder skrevet på en annen måte. */
    static List<Sykmeldingsperiode> les(Verdi liste, Function<Verdi, Lestperiode> leser) {
        var perioder = liste.liste(MAKS_PERIODER, Feilkode.FOR_MANGE_PERIODER, leser);
        if (perioder == null) {
            return null;
        }
        if (perioder.isEmpty()) {
            liste.brytes(Feilkode.INGEN_PERIODER);
        }
        Overlapp.meld(perioder, liste.brudd());
        return liste.brudd().isEmpty()
                ? perioder.stream().map(Lestperiode::ferdig).toList()
                : null;
    }

    private static Lestperiode periode(Felter felter, Datogrense grense) {
        var lest = new Lestperiode(
                felter.sti(),
                felter.paakrevd("fom").dato(grense),
                felter.paakrevd("tom").dato(grense),
                felter.paakrevd("type").valg(TYPER),
                felter.felt("grad").heltall(0, 100, Feilkode.GRAD_UTENFOR),
                felter.felt("reisetilskudd").sannhet(),
                felter.felt("behandlingsdager").heltall(0, MAKS_DAGER, Feilkode.UTENFOR_GRENSE));
        if (lest.type() == Type.GRADERT && felter.felt("grad").mangler()) {
            felter.felt("grad").brytes(Feilkode.GRAD_MANGLER);
        }
        return medRimeligeDager(lest, felter);
    }

    static Lestperiode medRimeligeDager(Lestperiode lest, Felter felter) {
        if (lest.baklengs()) {
            felter.felt("fom").brytes(Feilkode.FOM_ETTER_TOM);
        }
        if (lest.dager() > MAKS_DAGER) {
            felter.felt("tom").brytes(Feilkode.PERIODE_FOR_LANG);
        }
        return lest;
    }

    private static Map<String, Type> typer() {
        var typer = new LinkedHashMap<>(Valg.av(Type.values()));
        typer.put("AKTIVITET_IKKE_MULIG", Type.INGEN_AKTIVITET); // Navs navn på det samme
        return typer;
    }
}
