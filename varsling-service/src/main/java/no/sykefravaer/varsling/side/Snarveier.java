package no.sykefravaer.varsling.side;

import java.util.List;

/** Listene en veileder veksler mellom, i den rekkefølgen de står over innholdet. */
final class Snarveier {

    private Snarveier() {}

    /** @param her adressen til den man er på, uten det som er valgt */
    static List<Snarvei> alle(String kontor, Listetall tall, String her) {
        var kontorets = Listevalg.vanlig(kontor);
        return List.of(
                snarvei(
                        "Mine oppgaver",
                        tall.mine(),
                        kontorets.medOmfang(Omfang.MINE).adresse(),
                        her),
                snarvei("Kontorets oppgaver", tall.kontorets(), kontorets.adresse(), her));
    }

    private static Snarvei snarvei(String tekst, Integer antall, String adresse, String her) {
        return new Snarvei(tekst, antall, adresse, tekst.equals(her));
    }
}
