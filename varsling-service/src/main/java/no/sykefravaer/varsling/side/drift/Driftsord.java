package no.sykefravaer.varsling.side.drift;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.varsling.drift.Tjenestehelse;
import no.sykefravaer.varsling.oppgave.Handling;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Felt.Valg;
import no.sykefravaer.varsling.side.Statusmerke;

/** Kodene og tallene driften møter, slik de sies på siden hennes. */
final class Driftsord {

    static final List<Valg> OPPHAV = List.of(
            new Valg("LESING", opphav("LESING")),
            new Valg("BEREGNING", opphav("BEREGNING")),
            new Valg("LAGRING", opphav("LAGRING")));

    private static final long MINUTT = 60;
    private static final long TIME = 60 * MINUTT;
    private static final long DOGN = 24 * TIME;

    private Driftsord() {}

    static String opphav(String kode) {
        return switch (kode) {
            case "LESING" -> "Kan ikke leses";
            case "BEREGNING" -> "Kan ikke regnes ut";
            case "LAGRING" -> "Kan ikke lagres";
            default -> kode;
        };
    }

    static String handling(Handling handling) {
        return switch (handling) {
            case OPPRETT -> "Opprett";
            case ENDRE -> "Endre";
            case LUKK -> "Lukk";
        };
    }

    static Statusmerke helse(Tjenestehelse.Svar svar) {
        return switch (svar) {
            case KLAR -> new Statusmerke("success", "hake", "Klar");
            case IKKE_KLAR -> new Statusmerke("danger", "over", "Ikke klar");
            case SVARER_IKKE -> new Statusmerke("danger", "over", "Svarer ikke");
        };
    }

    /** Hvor lenge siden det er. */
    static String siden(Instant tid, Instant naa) {
        return varighet(Math.max(0, Duration.between(tid, naa).toSeconds())) + " siden";
    }

    /** Den største enheten som passer: «40 s», «12 min», «3 t», «2 d». */
    static String varighet(long sekunder) {
        if (sekunder < 2 * MINUTT) {
            return sekunder + " s";
        }
        if (sekunder < 2 * TIME) {
            return sekunder / MINUTT + " min";
        }
        return sekunder < 2 * DOGN ? sekunder / TIME + " t" : sekunder / DOGN + " d";
    }

    /** Med mellomrom mellom tusenene. */
    static String tall(long antall) {
        return String.format(Datoer.NORSK, "%,d", antall);
    }
}
