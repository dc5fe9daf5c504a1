package no.sykefravaer.milepael.gjenskaping;

import java.util.List;

/** Det en del av utdraget har om én person, sortert. Identnummeret ordner; det skrives aldri ut. */
record Personlinjer(String ident, List<String> linjer) {

    Personlinjer {
        linjer = linjer.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "Personlinjer[***]";
    }
}
