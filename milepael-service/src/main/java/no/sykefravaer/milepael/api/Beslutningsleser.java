package no.sykefravaer.milepael.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Mote;
import no.sykefravaer.milepael.domene.Mote.Sted;

/** Leser det noen handlinger krever utover årsak og dato: et møte, en dag for stans, en rolle som har svart. */
final class Beslutningsleser {

    private static final Pattern TIDSPUNKT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    private final Kommandoinnhold inn;
    private final LocalDate iDag;
    private final Rolle egen;
    private final Bruddsamler brudd;

    /** @param egen rollen til den som handler, eller null når hun er Nav og svarer for en annen */
    Beslutningsleser(Kommandoinnhold inn, LocalDate iDag, Rolle egen, Bruddsamler brudd) {
        this.inn = inn;
        this.iDag = iDag;
        this.egen = egen;
        this.brudd = brudd;
    }

    /** Null når noe ikke lot seg lese; det er meldt. */
    Beslutning les(Handling handling, String arsak, LocalDate til) {
        return switch (handling) {
            case KALL_INN, ENDRE_MOTE -> innkalt();
            case INNSTILL -> Beslutning.innstilt(arsak, framover("fra", brudd.paakrevdDato("fra", inn.fra())));
            case MOTTA_UTTALELSE -> Beslutning.svarFra(uttaler(), arsak);
            default -> new Beslutning(handling.blir(), arsak, til, Kilde.PERSON, null);
        };
    }

    private Beslutning innkalt() {
        var tidspunkt = tidspunkt();
        var sted = brudd.valg("sted", inn.sted(), Sted.class);
        return tidspunkt == null
                ? null
                : Beslutning.innkalt(new Mote(tidspunkt, sted, Boolean.TRUE.equals(inn.medSykmelder())));
    }

    private LocalDateTime tidspunkt() {
        if (!brudd.krev("tidspunkt", inn.tidspunkt())) {
            return null;
        }
        try {
            if (TIDSPUNKT.matcher(inn.tidspunkt()).matches()) {
                var tidspunkt = LocalDateTime.parse(inn.tidspunkt());
                framover("tidspunkt", tidspunkt.toLocalDate());
                return tidspunkt;
            }
        } catch (DateTimeException e) {
            // Formen er rett, men tidspunktet finnes ikke; det sies under.
        }
        brudd.meld("tidspunkt", "UGYLDIG_TIDSPUNKT", "Et tidspunkt skrives ÅÅÅÅ-MM-DDTTT:MM og finnes i kalenderen");
        return null;
    }

    private LocalDate framover(String felt, LocalDate dag) {
        if (dag != null && !dag.isAfter(iDag)) {
            brudd.meld(felt, "IKKE_FRAM_I_TID", "Datoen skal være etter i dag");
        }
        return dag;
    }

    private Rolle uttaler() {
        var rolle = egen == null ? brudd.valg("rolle", inn.rolle(), Rolle.class) : egen;
        if (rolle == Rolle.NAV) {
            brudd.meld("rolle", "UGYLDIG_VERDI", "Verdien skal være ARBEIDSGIVER eller SYKMELDER");
        }
        return rolle == null ? Rolle.NAV : rolle;
    }
}
