package no.sykefravaer.lokal.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.sykefravaer.lokal.nett.Port;

/** Portene delene lytter på. */
record Porter(
        int sykmelding,
        int milepael,
        int varsling,
        int token,
        int mottaker,
        int register,
        int kafka,
        int kafkastyring,
        int postgres) {

    static Porter faste() {
        return new Porter(8081, 8082, 8083, 8090, 8091, 8092, 19092, 19093, 15432);
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
                Port.ledig(),
                Port.ledig());
    }

    /** Ni porter på rad. */
    static Porter fra(int forste) {
        var neste = IntStream.iterate(forste, port -> port + 1).iterator();
        return new Porter(
                neste.next(),
                neste.next(),
                neste.next(),
                neste.next(),
                neste.next(),
                neste.next(),
                neste.next(),
                neste.next(),
                neste.next());
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
        alle.put(Delene.PERSONREGISTER, register);
        alle.put(Delene.KAFKA, kafka);
        alle.put(Delene.KAFKA + " (styring)", kafkastyring);
        alle.put(Delene.DATABASE, postgres);
        return alle;
    }
}
