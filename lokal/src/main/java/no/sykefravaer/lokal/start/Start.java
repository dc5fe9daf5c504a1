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
            case KJOR, BAKGRUNN -> start(argumenter);
            case STOPP -> stopp();
            case LAST -> new Lastkjoring(mappe, skjerm).kjor(valg.last().orElseThrow(), uten(argumenter, "--last", 2));
        }
    }

    /** Et system som alt går, startes ikke igjen; er det bedt om en dag, flyttes klokka i det. */
    private void start(List<String> argumenter) throws IOException, InterruptedException {
        if (valg.klokke().isPresent()
                && !valg.fersk()
                && new Rydding(mappe).tilsyn().isPresent()) {
            new Klokkeflytting(mappe, skjerm).kjor(valg.klokke().get());
        } else if (valg.handling() == Valg.Handling.BAKGRUNN) {
            new Bakgrunn(mappe, skjerm).start(uten(argumenter, "--bakgrunn", 1));
        } else {
            new Kjoring(valg, mappe, skjerm).kjor();
        }
    }

    /** Argumentene uten ett valg og det som hører til det. */
    private static List<String> uten(List<String> argumenter, String valg, int lengde) {
        var resten = new ArrayList<>(argumenter);
        var plass = resten.indexOf(valg);
        resten.subList(plass, plass + lengde).clear();
        return resten;
    }

    private void stopp() throws IOException, InterruptedException {
        skjerm.si(new Rydding(mappe).stopp() ? "Alt er stoppet." : "Ingenting gikk.");
    }
}
