package no.sykefravaer.varsling.side.liste;

import java.util.List;
import no.sykefravaer.varsling.side.Stier;

/** Listene en veileder veksler mellom, i den rekkefølgen de står over innholdet. */
public final class Snarveier {

    public static final String MIN_PORTEFOLJE = "Min portefølje";

    private Snarveier() {}

    /** @param her teksten på den man er på */
    public static List<Snarvei> alle(String kontor, Listetall tall, String her) {
        var kontorets = Listevalg.vanlig(kontor);
        return List.of(
                snarvei(
                        "Mine oppgaver",
                        tall.mine(),
                        kontorets.medOmfang(Omfang.MINE).adresse(),
                        her),
                snarvei(MIN_PORTEFOLJE, tall.portefolje(), Stier.PORTEFOLJE + "?kontor=" + kontor, her),
                snarvei("Kontorets oppgaver", tall.kontorets(), kontorets.adresse(), her),
                snarvei("Søk etter sykmeldt", null, SokSide.STI + "?kontor=" + kontor, her));
    }

    private static Snarvei snarvei(String tekst, Integer antall, String adresse, String her) {
        return new Snarvei(tekst, antall, adresse, tekst.equals(her));
    }
}
