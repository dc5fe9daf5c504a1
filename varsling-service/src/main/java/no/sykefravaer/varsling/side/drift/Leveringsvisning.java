package no.sykefravaer.varsling.side.drift;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.varsling.db.Leveringsstand;
import no.sykefravaer.varsling.db.Parkert;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Pliktord;

/** Køen til én mottaker på driftssiden. @param stengt når mottakeren åpner igjen; null når den er åpen */
record Leveringsvisning(
        String mottaker, String hvem, String venter, String eldste, int parkert, String stengt, List<Rad> parkerte) {

    /** En parkert levering; {@code feil} er koden mottakeren ga. */
    record Rad(String id, String hva, String oppgave, String feil, int forsok, String parkert) {

        static Rad av(Parkert en) {
            return new Rad(
                    en.id().toString(),
                    Driftsord.handling(en.handling()),
                    Oppgavenavn.av(en.regel()),
                    en.feil(),
                    en.forsok(),
                    Datoer.tid(en.parkert()));
        }
    }

    static Leveringsvisning av(Leveringsstand stand, Optional<Instant> stengtTil, List<Parkert> parkerte, Instant naa) {
        return new Leveringsvisning(
                stand.mottaker().name(),
                Pliktord.rolle(stand.mottaker().name()),
                Driftsord.tall(stand.venter()),
                stand.eldste() == null ? null : Driftsord.siden(stand.eldste(), naa),
                stand.parkert(),
                stengtTil.map(Datoer::tid).orElse(null),
                parkerte.stream().map(Rad::av).toList());
    }
}
