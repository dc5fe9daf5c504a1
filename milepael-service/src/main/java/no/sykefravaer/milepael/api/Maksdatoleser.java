package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.sykefravaer.milepael.api.Maksdatosporsmal.Dager;
import no.sykefravaer.milepael.domene.maksdato.Dagperiode;
import no.sykefravaer.milepael.domene.maksdato.Dagslag;
import no.sykefravaer.milepael.domene.maksdato.Maksdatoberegner;
import no.sykefravaer.milepael.domene.maksdato.Maksdatoer;

/** Leser et spørsmål om maksdato. */
final class Maksdatoleser {

    private static final int LENGST_AAR = 70;

    private final Bruddsamler brudd = new Bruddsamler();

    private Maksdatoleser() {}

    /** Et spørsmål uten noe galt. {@code dodsdato} er null når personen lever. */
    record Lest(LocalDate fodselsdato, LocalDate dodsdato, List<Dagperiode> dager) {

        Maksdatoer maksdatoer() {
            return Maksdatoberegner.av(fodselsdato, dodsdato, dager);
        }
    }

    /** En periode og hvor i spørsmålet den sto. */
    private record Plassert(String sti, Dagperiode periode) {}

    /** @throws jakarta.ws.rs.WebApplicationException 422 med alle brudd på én gang */
    static Lest les(Maksdatosporsmal sporsmal) {
        return new Maksdatoleser().lest(sporsmal == null ? new Maksdatosporsmal(null, null, null) : sporsmal);
    }

    private Lest lest(Maksdatosporsmal sporsmal) {
        var fodselsdato = brudd.paakrevdDato("fodselsdato", sporsmal.fodselsdato());
        var dodsdato = brudd.dato("dodsdato", sporsmal.dodsdato());
        var dager = brudd.krev("dager", sporsmal.dager()) ? dager(sporsmal.dager()) : List.<Plassert>of();
        meldOverlapp(dager);
        meldForLangt(dager);
        brudd.avvis();
        return new Lest(
                fodselsdato, dodsdato, dager.stream().map(Plassert::periode).toList());
    }

    /** Det som kan leses, i tidsrekkefølge. */
    private List<Plassert> dager(List<Dager> dager) {
        return IntStream.range(0, dager.size())
                .mapToObj(i -> plassert("dager[" + i + "]", dager.get(i)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(plassert -> plassert.periode().fom()))
                .toList();
    }

    private Plassert plassert(String sti, Dager dager) {
        if (!brudd.krev(sti, dager)) {
            return null;
        }
        var fom = brudd.paakrevdDato(sti + ".fom", dager.fom());
        var tom = brudd.paakrevdDato(sti + ".tom", dager.tom());
        var slag = brudd.valg(sti + ".type", dager.type(), Dagslag.class);
        if (fom != null && tom != null && fom.isAfter(tom)) {
            brudd.meld(sti + ".fom", "FOM_ETTER_TOM", "fom er etter tom");
            return null;
        }
        return fom == null || tom == null ? null : new Plassert(sti, new Dagperiode(fom, tom, slag));
    }

    private void meldOverlapp(List<Plassert> dager) {
        Plassert lengst = null;
        for (var neste : dager) {
            if (lengst != null
                    && !neste.periode().fom().isAfter(lengst.periode().tom())) {
                brudd.meld(neste.sti() + ".fom", "PERIODER_OVERLAPPER", "Perioden deler dager med " + lengst.sti());
            }
            if (lengst == null || neste.periode().tom().isAfter(lengst.periode().tom())) {
                lengst = neste;
            }
        }
    }

    private void meldForLangt(List<Plassert> dager) {
        var forste = dager.stream().map(plassert -> plassert.periode().fom()).min(Comparator.naturalOrder());
        var siste = dager.stream().map(plassert -> plassert.periode().tom()).max(Comparator.naturalOrder());
        if (forste.isPresent() && siste.orElseThrow().isAfter(forste.get().plusYears(LENGST_AAR))) {
            brudd.meld("dager", "TIDSROM_FOR_LANGT", "Fra første til siste dag er det mer enn 70 år");
        }
    }
}
