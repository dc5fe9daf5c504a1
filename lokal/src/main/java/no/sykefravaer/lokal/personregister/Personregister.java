package no.sykefravaer.lokal.personregister;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import no.sykefravaer.lokal.enhetsregister.Enhetsregister;
import no.sykefravaer.lokal.klokke.Lokalklokke;
import no.sykefravaer.lokal.nett.Server;
import no.sykefravaer.lokal.nett.Tokenkilde;
import no.sykefravaer.lokal.vakt.Klarsignal;
import no.sykefravaer.lokal.vakt.Vakt;

/**
 * Registrene som egen prosess: leser emnet og forteller døra om hvert nytt identnummer, og svarer på hvilke kontorer som
 * finnes. Klar når det gamle er lest.
 */
public final class Personregister {

    private static final int SAMTIDIGE = 16; // få nok til at sykmeldingene går foran når døra har mye å gjøre
    private static final int KO = 2_000;

    private final Hukommelse hukommelse = new Hukommelse();
    private final BlockingQueue<Personfaktum> ko = new ArrayBlockingQueue<>(KO);
    private final Clock klokke = new Lokalklokke();
    private final Emneleser emne;

    private Personregister(Emneleser emne) {
        this.emne = emne;
    }

    public static void main(String[] argumenter) throws Exception {
        Vakt.begynn();
        var tokener = new Tokenkilde(System.getenv("TOKEN_URL"), "rolle=personregister");
        Server.start(Integer.parseInt(argumenter[0]), Enhetsregister.endepunkter());
        try (var emne = new Emneleser(System.getenv("KAFKA_BOOTSTRAP_SERVERS"))) {
            var register = new Personregister(emne);
            register.lesDetGamle();
            Klarsignal.gi();
            for (int nummer = 0; nummer < SAMTIDIGE; nummer++) {
                Thread.ofVirtual().start(new Forteller(register.ko, System.getenv("SYKMELDING_URL"), tokener));
            }
            register.folgMed();
        }
    }

    private void lesDetGamle() {
        while (!emne.harLestDetGamle()) {
            emne.neste().forEach(hukommelse::les);
        }
    }

    private void folgMed() throws InterruptedException {
        while (true) {
            for (var ny : hukommelse.taVentende().entrySet()) {
                ko.put(Personfaktum.om(ny.getKey(), ny.getValue(), klokke.instant()));
            }
            emne.neste().forEach(hukommelse::les);
        }
    }
}
