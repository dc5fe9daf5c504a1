package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.innsending.Framme;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.lokal.start.Stans;
import no.sykefravaer.ytelse.benk.Kjoring;
import no.sykefravaer.ytelse.benk.Minne;
import no.sykefravaer.ytelse.benk.Resultat;
import no.sykefravaer.ytelse.benk.Resultatbok;

/**
 * {@code ./ytelse/latens [sekunder [rate …]]}: ventetidene i et eget system, ved 1, 100 og 500 sykmeldinger i sekundet når
 * ikke annet er sagt, og så hvor fort oppgavene leveres, med tre mottakere som svarer og med to.
 */
public final class Program {

    private static final Path MAPPE = Path.of(".lokal-latens");
    private static final long FRO = 20261122;
    private static final int OPPVARMINGSRATE = 200;
    private static final Duration OPPVARMING = Duration.ofSeconds(40);
    private static final String HENGER = "SYKMELDER";

    private Program() {}

    public static void main(String[] argumenter) throws IOException, SQLException, InterruptedException {
        try {
            var valg = Valg.les(List.of(argumenter));
            var system = Engangssystem.start(MAPPE, LocalDate.now(ZoneId.of("Europe/Oslo")));
            var kjoring = kjoring(system, argumenter);
            var bok = Resultatbok.iDokumentasjonen();
            bok.foer(kjoring);
            bok.foer(ventetider(system, kjoring.id(), valg));
            bok.foer(leveringer(system, kjoring.id()));
            System.out.println(bok.skrivRapport());
            System.exit(0);
        } catch (Stans e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Kjoring kjoring(Engangssystem system, String[] argumenter) throws IOException, SQLException {
        try (var base = DriverManager.getConnection(
                system.adresser().get("DB_URL"), Postgres.BRUKER, system.databasepassord())) {
            return Kjoring.begynt(("./ytelse/latens " + String.join(" ", argumenter)).strip(), base);
        }
    }

    private static List<Resultat> ventetider(Engangssystem system, String kjoring, Valg valg)
            throws IOException, SQLException, InterruptedException {
        var maaling = new Maaling(system.adresser(), system.databasepassord(), new Deltakere(FRO));
        System.out.println("Varmer opp …");
        maaling.maal(OPPVARMINGSRATE, OPPVARMING);
        var resultater = new ArrayList<Resultat>();
        for (var rate : valg.rater()) {
            var maalt = maaling.maal(rate, valg.varighet());
            System.out.println(maalt);
            resultater.addAll(maalt.resultater(kjoring));
        }
        resultater.add(Minne.av(system, kjoring, "full last"));
        return resultater;
    }

    private static List<Resultat> leveringer(Engangssystem system, String kjoring)
            throws IOException, SQLException, InterruptedException {
        new Framme(system.adresser(), system.databasepassord()).ventTilAltErLevert();
        try (var leveringer = new Leveringer(system.adresser(), system.databasepassord())) {
            leveringer.tom("");
            var alle = leveringer.tom("");
            System.out.println("Leveringer i sekundet, alle svarer:      " + alle);
            var uten = leveringer.tom(HENGER);
            System.out.println("Leveringer i sekundet, " + HENGER + " henger: " + uten);
            return List.of(
                    Resultat.en(kjoring, "leveringer", "alle svarer", "levert", "leveringer/s", alle.samlet()),
                    Resultat.en(kjoring, "leveringer", "én henger", "levert", "leveringer/s", uten.samlet()),
                    Resultat.en(kjoring, "leveringer", "én henger", "andel", "×", uten.andelAv(alle)));
        }
    }
}
