package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
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
import no.sykefravaer.ytelse.benk.Postmester;
import no.sykefravaer.ytelse.benk.Resultat;
import no.sykefravaer.ytelse.benk.Resultatbok;
import no.sykefravaer.ytelse.latens.Leveringer.Takt;

/**
 * {@code ./ytelse/latens [sekunder [rate …]]}: ventetidene i et eget system, ved 1, 100 og 500 sykmeldinger i sekundet når
 * ikke annet er sagt, og så hvor fort oppgavene leveres, med tre mottakere som svarer og med to.
 */
public final class Program {

    private static final Path MAPPE = Path.of(".lokal-latens");
    private static final long FRO = 20261122;
    private static final int OPPVARMINGSRATE = 200;
    private static final Duration OPPVARMING = Duration.ofSeconds(60);
    private static final String HENGER = "SYKMELDER";
    private static final String HENGER_EN = "én henger";
    private static final String GRUPPE = "leveringer";

    private Program() {}

    public static void main(String[] argumenter) throws IOException, SQLException, InterruptedException {
        try {
            var valg = Valg.les(List.of(argumenter));
            var system = Engangssystem.start(MAPPE, LocalDate.now(ZoneId.of("Europe/Oslo")));
            var kjoring = kjoring(system, argumenter);
            var bok = Resultatbok.iDokumentasjonen();
            bok.foer(kjoring);
            bok.foer(ventetider(system, kjoring, valg, bok));
            bok.foer(leveringer(system, kjoring.id()));
            bok.foer(List.of(Minne.underFullLast(system, kjoring.id())));
            System.out.println(bok.skrivRapport());
            System.exit(0);
        } catch (Stans e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Kjoring kjoring(Engangssystem system, String[] argumenter) throws IOException, SQLException {
        try (var base = koble(system)) {
            return Kjoring.begynt(("./ytelse/latens " + String.join(" ", argumenter)).strip(), base);
        }
    }

    private static Connection koble(Engangssystem system) throws IOException, SQLException {
        return DriverManager.getConnection(system.adresser().get("DB_URL"), Postgres.BRUKER, system.databasepassord());
    }

    private static Maskinbruk maskinen(Engangssystem system) throws IOException, SQLException {
        try (var base = koble(system)) {
            return new Maskinbruk(system, Postmester.pid(base));
        }
    }

    private static List<Resultat> ventetider(Engangssystem system, Kjoring kjoring, Valg valg, Resultatbok bok)
            throws IOException, SQLException, InterruptedException {
        var maaling = new Maaling(system.adresser(), system.databasepassord(), new Deltakere(FRO), maskinen(system));
        System.out.println("Varmer opp …");
        maaling.varmOpp(OPPVARMINGSRATE, OPPVARMING);
        var ventetider = new Ventetider(valg, maaling);
        ventetider.maal();
        var resultater = new ArrayList<>(ventetider.resultater(kjoring.id()));
        ventetider.skrivProfilen(bok.mappe(), kjoring);
        return resultater;
    }

    /** Med alle, uten én, uten én og med alle, hver gang fra en tom kø. */
    private static List<Resultat> leveringer(Engangssystem system, String kjoring)
            throws IOException, SQLException, InterruptedException {
        var framme = new Framme(system.adresser(), system.databasepassord());
        try (var leveringer = new Leveringer(system.adresser(), system.databasepassord())) {
            var takter = new ArrayList<Takt>();
            for (var henger : List.of("", "", HENGER, HENGER, "")) {
                framme.ventTilAltErLevert();
                takter.add(leveringer.tom(henger));
                System.out.println("Leveringer i sekundet" + (henger.isEmpty() ? ": " : ", " + henger + " henger: ")
                        + takter.getLast());
            }
            return resultater(kjoring, List.of(takter.get(1), takter.get(4)), takter.subList(2, 4));
        }
    }

    private static List<Resultat> resultater(String kjoring, List<Takt> alle, List<Takt> uten) {
        var andeler = List.of(uten.get(0).andelAv(alle.get(0)), uten.get(1).andelAv(alle.get(1)));
        return List.of(
                resultat(kjoring, "alle svarer", alle),
                resultat(kjoring, HENGER_EN, uten),
                new Resultat(kjoring, GRUPPE, HENGER_EN, "andel", "×", andeler, List.of(), 0));
    }

    private static Resultat resultat(String kjoring, String side, List<Takt> takter) {
        var verdier = takter.stream().map(Takt::samlet).toList();
        return new Resultat(kjoring, GRUPPE, side, "levert", "leveringer/s", verdier, List.of(), 0);
    }
}
