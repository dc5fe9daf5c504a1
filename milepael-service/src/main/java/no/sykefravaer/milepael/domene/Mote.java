package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Et dialogmøte noen er kalt inn til: tidspunktet i Europe/Oslo, hvor det holdes, og om sykmelder skal være med. */
public record Mote(LocalDateTime tidspunkt, Sted sted, boolean medSykmelder) {

    /** Hvor møtet holdes; en kode, for fri tekst går aldri på Kafka. */
    public enum Sted {
        NAV_KONTORET,
        ARBEIDSPLASSEN,
        SYKMELDERS_KONTOR,
        DIGITALT,
        TELEFON
    }

    public LocalDate dag() {
        return tidspunkt.toLocalDate();
    }
}
