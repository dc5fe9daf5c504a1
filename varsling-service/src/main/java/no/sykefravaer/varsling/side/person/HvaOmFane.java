package no.sykefravaer.varsling.side.person;

import java.util.List;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.person.Skjemavisning.Feltvisning;

/**
 * Det noen har tenkt seg, og hva det ville gitt.
 *
 * @param melding hvorfor det ikke lot seg regne ut; null når det gjorde det, eller ingen har spurt
 * @param rader tomt til noen har spurt
 */
record HvaOmFane(String adresse, List<Feltvisning> felt, String melding, List<Rad> rader) {

    /** En rad i tabellen; {@code merke} sier hva som er blitt annerledes, eller er null. */
    record Rad(String hva, String naa, String hvaOm, Statusmerke merke) {}
}
