package no.sykefravaer.varsling.side.drift;

import java.time.Instant;
import no.sykefravaer.varsling.drift.Emnestand;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Statusmerke;

/** Ett emne på driftssiden. */
record Emnevisning(
        String emne,
        int partisjoner,
        String poster,
        String siste,
        String iSekundet,
        String gruppe,
        Statusmerke etterslep,
        String lest,
        String framme) {

    private static final String UKJENT = "–";

    static Emnevisning av(Emnestand stand, Instant naa) {
        var leser = stand.leser();
        return new Emnevisning(
                stand.emne(),
                stand.partisjoner(),
                Driftsord.tall(stand.poster()),
                stand.siste() == null ? "Ingen ennå" : Driftsord.siden(stand.siste(), naa),
                fart(stand.iSekundet()),
                leser.gruppe(),
                etterslep(leser.etterslep()),
                fart(leser.iSekundet()),
                framme(stand));
    }

    private static Statusmerke etterslep(long antall) {
        return antall == 0
                ? new Statusmerke("success", "hake", "À jour")
                : new Statusmerke("warning", "snart", Driftsord.tall(antall) + " bak");
    }

    private static String framme(Emnestand stand) {
        var leser = stand.leser();
        if (leser.etterslep() == 0 || leser.iSekundet() == null) {
            return UKJENT;
        }
        return leser.framme() == null ? "Tar ikke igjen" : Driftsord.varighet(leser.framme());
    }

    private static String fart(Double iSekundet) {
        return iSekundet == null ? UKJENT : String.format(Datoer.NORSK, "%.1f", iSekundet);
    }
}
