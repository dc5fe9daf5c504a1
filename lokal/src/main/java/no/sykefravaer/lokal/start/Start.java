package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code ./start}: leser valgene og gjør det de sier. */
public final class Start {

    private final Valg valg;
    private final Mappe mappe;
    private final Skjerm skjerm;

    private Start(Valg valg, Skjerm skjerm) {
        this.valg = valg;
        this.mappe = new Mappe(valg.mappe().toAbsolutePath().normalize());
        this.skjerm = skjerm;
    }

    public static void main(String[] argumenter) throws InterruptedException {
        var skjerm = new Skjerm(System.out);
        try {
            new Start(Valg.les(List.of(argumenter)), skjerm).gjor(List.of(argumenter));
        } catch (Stans e) {
            skjerm.si(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            skjerm.si("Noe gikk galt med filene i .lokal: " + e);
            System.exit(1);
        }
    }

    private void gjor(List<String> argumenter) throws IOException, InterruptedException {
        switch (valg.handling()) {
            case HJELP -> skjerm.si(Valg.BRUK);
            case KJOR -> new Kjoring(valg, mappe, skjerm).kjor();
            case BAKGRUNN -> bakgrunn(argumenter);
            case STOPP -> stopp();
            case LAST -> throw new Stans("Ikke ennå.");
        }
    }

    private void bakgrunn(List<String> argumenter) throws IOException, InterruptedException {
        var uten = new ArrayList<>(argumenter);
        uten.remove("--bakgrunn");
        new Bakgrunn(mappe, skjerm).start(uten);
    }

    private void stopp() throws IOException, InterruptedException {
        skjerm.si(new Rydding(mappe).stopp() ? "Alt er stoppet." : "Ingenting gikk.");
    }
}
