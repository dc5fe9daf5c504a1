package no.sykefravaer.ytelse.nasjonaltaar;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.lokal.start.Stans;
import no.sykefravaer.ytelse.benk.Kjoring;
import no.sykefravaer.ytelse.benk.Resultatbok;

/** {@code ./start --nasjonaltaar N}: et eget system, et årskull på en N-del av landet, og tabellen mot det systemet svarer. */
public final class Program {

    private static final String VALGET = "--nasjonaltaar";
    private static final Path MAPPE = Path.of(".lokal-nasjonaltaar");

    /** Så liten en del at hver gruppe i tabellen ennå er stor nok til å vises. */
    private static final int MINSTE_DEL = 9_000;

    private Program() {}

    public static void main(String[] argumenter) throws IOException, SQLException, InterruptedException {
        try {
            System.exit(kjor(del(List.of(argumenter))) ? 0 : 1);
        } catch (Stans e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean kjor(int del) throws IOException, SQLException, InterruptedException {
        var system = Engangssystem.start(MAPPE, Nasjonaltaar.begynner());
        System.out.printf("Sender et år med sykmeldinger for 1/%d av landet, dag for dag …%n", del);
        var begynt = System.nanoTime();
        var aaret = new Nasjonaltaar(del, Period.ofDays(1), System.out::println);
        var svar = aaret.gjennomfor(system.klokkene(), system.adresser(), system.databasepassord());
        System.out.println(svar);
        System.out.println("Året tok " + tid(begynt) + ".");
        return gjenskap(system, del) && svar.stemmer();
    }

    private static boolean gjenskap(Engangssystem system, int del)
            throws IOException, SQLException, InterruptedException {
        System.out.println("Regner alt på nytt av fakta i en tom database …");
        var begynt = System.nanoTime();
        var gjenskapt = new AtomicReference<Gjenskapt>();
        var likt = new Gjenskaping(system.adresser(), system.databasepassord(), system.personnokkel())
                .erLik(system.klokkene().dag(), linje -> {
                    System.out.println(linje);
                    Gjenskapt.av(linje).ifPresent(gjenskapt::set);
                });
        System.out.println("Gjenskaping og sammenligning tok " + tid(begynt) + ".");
        if (likt) { // et galt svar som kom fort, er ikke et tall
            foer(system, del, gjenskapt.get(), (System.nanoTime() - begynt) / 1e9);
        }
        return likt;
    }

    private static void foer(Engangssystem system, int del, Gjenskapt gjenskapt, double sekunder)
            throws IOException, SQLException {
        var bok = Resultatbok.iDokumentasjonen();
        try (var base = DriverManager.getConnection(
                system.adresser().get("DB_URL"), Postgres.BRUKER, system.databasepassord())) {
            var kjoring = Kjoring.begynt("./start --nasjonaltaar " + del, base);
            bok.foer(kjoring);
            bok.foer(gjenskapt.resultater(kjoring.id(), del, sekunder));
        }
        bok.skrivRapport();
        System.out.println("Skrevet: docs/ytelse.md");
    }

    private static String tid(long begynt) {
        return Framgang.tekst(Duration.ofNanos(System.nanoTime() - begynt));
    }

    /** @throws Stans når det ikke er et tall som lar seg bruke */
    private static int del(List<String> argumenter) {
        if (argumenter.size() == 2
                && argumenter.getFirst().equals(VALGET)
                && argumenter.getLast().matches("[1-9]\\d{0,3}")) {
            var del = Integer.parseInt(argumenter.getLast());
            if (del <= MINSTE_DEL) {
                return del;
            }
        }
        throw new Stans("Bruk: ./start --nasjonaltaar N, der N er fra 1 (hele landet) til " + MINSTE_DEL + ".");
    }
}
