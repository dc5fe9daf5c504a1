package no.sykefravaer.varsling.mottaker;

import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;

/** At en oppgave er lukket hos oss, med en grunn som ikke røper mer enn mottakeren skal vite. */
record Partslukking(String tilstand, Lukkegrunn grunn) {

    static Partslukking av(Lukkegrunn grunn) {
        return new Partslukking(grunn == Lukkegrunn.UTFORT ? "UTFOERT" : "UTGAATT", grunn);
    }
}
