package no.sykefravaer.sykmelding.dokument;

import java.util.Map;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;

/** En periode slik Nav skriver den: graden ligger i {@code gradert}, og ukjente felt leses forbi. */
final class Navperiode {

    private static final Map<String, Type> TYPER = Map.of(
            "AKTIVITET_IKKE_MULIG", Type.INGEN_AKTIVITET,
            "AVVENTENDE", Type.AVVENTENDE,
            "BEHANDLINGSDAGER", Type.BEHANDLINGSDAGER,
            "GRADERT", Type.GRADERT,
            "REISETILSKUDD", Type.REISETILSKUDD);

    private record Gradering(Integer grad, Boolean reisetilskudd) {}

    private Navperiode() {}

    static Lestperiode les(Felter felter, Datogrense grense) {
        var type = felter.paakrevd("type").valg(TYPER);
        var gradert = felter.felt("gradert");
        if (type == Type.GRADERT && gradert.mangler()) {
            gradert.brytes(Feilkode.GRAD_MANGLER);
        }
        var gradering = gradert.apentObjekt(Navperiode::gradering);
        var lest = new Lestperiode(
                felter.sti(),
                felter.paakrevd("fom").dato(grense),
                felter.paakrevd("tom").dato(grense),
                type,
                gradering == null ? null : gradering.grad(),
                gradering == null ? null : gradering.reisetilskudd(),
                felter.felt("behandlingsdager").heltall(0, Periodeleser.MAKS_DAGER, Feilkode.UTENFOR_GRENSE));
        return Periodeleser.medRimeligeDager(lest, felter);
    }

    /** Nav skriver også grader utenfor 0–100: 0 eller mindre er full aktivitet, 100 eller mer er ingen. */
    private static Gradering gradering(Felter felter) {
        var grad = felter.paakrevd("grad").heltall(Integer.MIN_VALUE, Integer.MAX_VALUE, Feilkode.UTENFOR_GRENSE);
        return new Gradering(
                grad == null ? null : Math.clamp(grad, 0, 100),
                felter.felt("reisetilskudd").sannhet());
    }
}
