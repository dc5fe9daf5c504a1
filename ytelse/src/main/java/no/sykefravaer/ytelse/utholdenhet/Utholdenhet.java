package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import no.sykefravaer.lokal.innsending.Framme;
import no.sykefravaer.lokal.klokke.Klokkestiller;
import no.sykefravaer.lokal.klokke.Venting;
import no.sykefravaer.lokal.last.Leseposisjon;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.ytelse.benk.Postmester;
import no.sykefravaer.ytelse.benk.Resultat;
import no.sykefravaer.ytelse.kohort.Kohort;
import no.sykefravaer.ytelse.kohort.Tabell;
import no.sykefravaer.ytelse.nasjonaltaar.Dagbok;
import no.sykefravaer.ytelse.nasjonaltaar.Dora;
import no.sykefravaer.ytelse.nasjonaltaar.Nasjonaltaar;

/** Sender i én tråd og leser i en annen, til tiden er ute; det siste leses når alt er lagret og levert. */
final class Utholdenhet implements AutoCloseable {

    private static final long FRO = 2012;

    private final Valg valg;
    private final Consumer<String> si;
    private final Framme framme;
    private final Klokkestiller klokka;
    private final Leseposisjon posisjon;
    private final Sending sending;
    private final Koene koene;
    private final Loggbok loggbok;

    Utholdenhet(Valg valg, Engangssystem system, Connection kjernen, Connection varslingen, Consumer<String> si)
            throws IOException, SQLException {
        var adresser = system.adresser();
        this.valg = valg;
        this.si = si;
        this.framme = new Framme(adresser, system.databasepassord());
        this.klokka = new Klokkestiller(system.klokkene(), adresser, system.databasepassord());
        this.posisjon = new Leseposisjon(adresser.get("KAFKA_BOOTSTRAP"));
        var aaret = new Dagbok(new Kohort(Tabell.nasjonal().delt(valg.del()), FRO));
        this.sending = new Sending(aaret, new Dora(adresser), klokka);
        this.koene = new Koene(sending, posisjon, kjernen, varslingen);
        this.loggbok = new Loggbok(List.of(
                new Minnet(system, Postmester.pid(kjernen)),
                new Basen("milepael", kjernen, List.of("fakta", "person", "tilfelle", "milepael", "forfall", "utboks")),
                new Basen(
                        "varsling",
                        varslingen,
                        List.of("milepael", "oppgave", "levering", "person", "mottatt_hendelse")),
                koene));
    }

    /** Hvor mange av dokumentene døra tok imot, som ikke er lagret når alt er stille. */
    long gjennomfor() throws IOException, SQLException, InterruptedException {
        si.accept("Sender %d i sekundet i %d minutter …".formatted(valg.takt(), valg.minutter()));
        try (var traad = Executors.newSingleThreadExecutor()) {
            var sender = traad.submit(() -> {
                sending.send(Nasjonaltaar.begynner(), valg.takt(), valg.varighet());
                return true;
            });
            for (int minutt = 1; !erFerdig(sender); minutt++) {
                si.accept("  %d av %d min: %s".formatted(minutt, valg.minutter(), minuttet()));
            }
        }
        ventTilStille();
        var sist = loggbok.les();
        var mangler = koene.mangler();
        si.accept("  slutt: %s%n%d tatt imot, %d avvist, %d mangler"
                .formatted(sist, sending.bekreftet(), sending.avvist(), mangler));
        return mangler;
    }

    /** Et minutt noen ikke svarte i, er ikke med; det skal ikke stanse timen. */
    private String minuttet() throws InterruptedException {
        try {
            return loggbok.les();
        } catch (IOException | SQLException | IllegalStateException e) {
            return "ikke lest (" + e.getMessage() + ")";
        }
    }

    List<Resultat> resultater(String kjoring) {
        return loggbok.resultater(kjoring);
    }

    private void ventTilStille() throws IOException, SQLException, InterruptedException {
        Venting.paa("kjernen leser det som er sendt", () -> posisjon.ulest() == 0);
        framme.ventTilAlleErKjent();
        framme.ventTilAltErLevert();
    }

    /** Venter høyst et minutt. */
    private static boolean erFerdig(Future<Boolean> sender) throws IOException, InterruptedException {
        try {
            return sender.get(1, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException("Sendingen stoppet", e.getCause());
        }
    }

    @Override
    public void close() throws SQLException {
        klokka.close();
        posisjon.close();
    }
}
