package no.sykefravaer.lokal.mottaker;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * En oppgave hos en mottaker.
 *
 * @param id mottakerens egen id
 * @param eksternId vår id: {@code saksreferanse} hos Nav, {@code eksternId} hos de andre
 * @param innhold oppgaven slik mottakeren viser den
 */
record Oppgave(Rolle rolle, String id, String eksternId, int versjon, String status, ObjectNode innhold) {

    enum Rolle {
        NAV,
        ARBEIDSGIVER,
        SYKMELDER
    }

    record Nokkel(Rolle rolle, String id) {}

    Nokkel nokkel() {
        return new Nokkel(rolle, id);
    }
}
