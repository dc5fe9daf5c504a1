package no.sykefravaer.lokal.start;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sykefravaer.lokal.nett.Port;

/** Portene delene lytter på. */
record Porter(
        int sykmelding,
        int milepael,
        int varsling,
        int token,
        int mottaker,
        int kafka,
        int kafkastyring,
        int postgres) {

    static Porter faste() {
        return new Porter(8081, 8082, 8083, 8090, 8091, 19092, 19093, 15432);
    }

    static Porter tilfeldige() {
        return new Porter(
                Port.ledig(),
                Port.ledig(),
                Port.ledig(),
                Port.ledig(),
                Port.ledig(),
                Port.ledig(),
                Port.ledig(),
                Port.ledig());
    }

    /** Åtte porter på rad. */
    static Porter fra(int forste) {
        return new Porter(forste, forste + 1, forste + 2, forste + 3, forste + 4, forste + 5, forste + 6, forste + 7);
    }

    /** @throws Stans når en av dem er opptatt */
    void krevLedige() {
        alle().forEach((navn, port) -> {
            if (!Port.erLedig(port)) {
                throw new Stans(
                        "Port %d, som %s skal ha, er opptatt av et annet program. Stopp det, eller bruk --porter tilfeldig."
                                .formatted(port, navn));
            }
        });
    }

    private Map<String, Integer> alle() {
        var alle = new LinkedHashMap<String, Integer>();
        alle.put(Delene.SYKMELDING, sykmelding);
        alle.put(Delene.MILEPAEL, milepael);
        alle.put(Delene.VARSLING, varsling);
        alle.put(Delene.TOKEN, token);
        alle.put(Delene.MOTTAKER, mottaker);
        alle.put(Delene.KAFKA, kafka);
        alle.put(Delene.KAFKA + " (styring)", kafkastyring);
        alle.put(Delene.DATABASE, postgres);
        return alle;
    }
}
