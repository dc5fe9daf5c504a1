package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkestiller;

/** Flytter klokka i et system som går, og sier hvor langt den er kommet. */
record Klokkeflytting(Mappe mappe, Skjerm skjerm) {

    private static final Duration MELLOM_LINJENE = Duration.ofSeconds(1);
    private static final LocalDate SISTE_DAG = LocalDate.of(2100, 1, 1); // lenger fram mangler både helligdager og sans

    /** Kalles fra en annen prosess enn tilsynet. @throws Stans når systemet ikke er klart, eller klokka går bakover */
    void kjor(Klokkevalg valg) throws IOException, InterruptedException {
        var adressefil = new Adressefil(mappe.adresser());
        if (!adressefil.finnes()) {
            throw new Stans("Systemet er ikke klart ennå. Vent til ./start sier at det er det.");
        }
        var klokkene = Klokkene.i(mappe.klokke());
        var maal = valg.fra(klokkene.dag());
        krevFramover(klokkene, maal);
        til(maal, adressefil.les());
    }

    /** @throws Stans når dagen er før den klokka står på */
    static void krevFramover(Klokkene klokkene, LocalDate maal) {
        if (maal.isBefore(klokkene.dag())) {
            throw new Stans("Klokka står på %s og går aldri bakover. --fersk sletter alle data og begynner på nytt."
                    .formatted(Kalender.tekst(klokkene.dag())));
        }
        krevINaerFramtid(maal);
    }

    static void krevINaerFramtid(LocalDate maal) {
        if (maal.isAfter(SISTE_DAG)) {
            throw new Stans("Klokka kan ikke stilles lenger fram enn " + Kalender.tekst(SISTE_DAG) + ".");
        }
    }

    /** Uten å gjøre noe når alle klokkene alt viser dagen. */
    void til(LocalDate maal, Map<String, String> adresser) throws IOException, InterruptedException {
        var klokkene = Klokkene.i(mappe.klokke());
        if (klokkene.samstemte() && klokkene.dag().equals(maal)) {
            return;
        }
        var laas = laas();
        try {
            flytt(klokkene, maal, adresser);
        } catch (IOException | SQLException e) {
            throw new Stans(
                    "Klokka kom ikke fram. %s. Gi samme kommando igjen for å fortsette.".formatted(e.getMessage()), e);
        } finally {
            laas.close();
        }
    }

    private void flytt(Klokkene klokkene, LocalDate maal, Map<String, String> adresser)
            throws IOException, SQLException, InterruptedException {
        var passord = Hemmeligheter.i(mappe.hemmeligheter()).databasepassord();
        try (var stiller = new Klokkestiller(klokkene, adresser, passord)) {
            skjerm.si("Flytter klokka fra %s til %s …".formatted(Kalender.tekst(klokkene.dag()), Kalender.tekst(maal)));
            stiller.til(maal, new Framgang(skjerm, klokkene.dag(), maal)::naa);
            skjerm.si("Klokka står på " + Kalender.tekst(maal) + ".");
        }
    }

    private FileChannel laas() throws IOException {
        var laas =
                FileChannel.open(mappe.klokke().resolve("laas"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (laas.tryLock() == null) {
            throw new Stans("Klokka flyttes alt av en annen. Vent til den er framme.");
        }
        return laas;
    }

    /** Høyst én linje i sekundet. */
    private static final class Framgang {

        private final Skjerm skjerm;
        private final LocalDate fra;
        private final LocalDate til;
        private Instant forrige = Instant.now();

        Framgang(Skjerm skjerm, LocalDate fra, LocalDate til) {
            this.skjerm = skjerm;
            this.fra = fra;
            this.til = til;
        }

        void naa(LocalDate dag) {
            if (Duration.between(forrige, Instant.now()).compareTo(MELLOM_LINJENE) > 0) {
                forrige = Instant.now();
                skjerm.si("  %s (%d av %d dager)"
                        .formatted(
                                Kalender.tekst(dag),
                                ChronoUnit.DAYS.between(fra, dag),
                                ChronoUnit.DAYS.between(fra, til)));
            }
        }
    }
}
