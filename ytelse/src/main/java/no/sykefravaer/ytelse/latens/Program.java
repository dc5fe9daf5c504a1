package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.lokal.start.Stans;

/**
 * {@code ./ytelse/latens [sekunder]}: ventetidene i et eget system ved 1, 100 og 500 sykmeldinger i sekundet, og så hvor fort
 * oppgavene leveres, med tre mottakere som svarer og med to.
 */
public final class Program {

    private static final Path MAPPE = Path.of(".lokal-latens");
    private static final long FRO = 20261122;
    private static final List<Integer> RATER = List.of(1, 100, 500);
    private static final int OPPVARMINGSRATE = 200;
    private static final Duration OPPVARMING = Duration.ofSeconds(40);
    private static final String HENGER = "SYKMELDER";

    private Program() {}

    public static void main(String[] argumenter) throws IOException, SQLException, InterruptedException {
        try {
            kjor(sekunder(List.of(argumenter)));
        } catch (Stans e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void kjor(Duration varighet) throws IOException, SQLException, InterruptedException {
        var system = Engangssystem.start(MAPPE, LocalDate.now(ZoneId.of("Europe/Oslo")));
        var maaling = new Maaling(system.adresser(), system.databasepassord(), new Deltakere(FRO));
        System.out.println("Varmer opp …");
        maaling.maal(OPPVARMINGSRATE, OPPVARMING);
        for (var rate : RATER) {
            System.out.println(maaling.maal(rate, varighet));
        }
        try (var leveringer = new Leveringer(system.adresser(), system.databasepassord())) {
            System.out.println("Leveringer i sekundet, alle svarer:      " + leveringer.tom(""));
            System.out.println("Leveringer i sekundet, " + HENGER + " henger: " + leveringer.tom(HENGER));
        }
    }

    /** @throws Stans når det ikke er et tall som lar seg bruke */
    private static Duration sekunder(List<String> argumenter) {
        if (argumenter.isEmpty()) {
            return Duration.ofSeconds(20);
        }
        if (argumenter.size() == 1 && argumenter.getFirst().matches("[1-9]\\d{0,2}")) {
            return Duration.ofSeconds(Long.parseLong(argumenter.getFirst()));
        }
        throw new Stans("Bruk: ./ytelse/latens [sekunder], der hver rate holdes så lenge; 20 når det ikke er sagt.");
    }
}
