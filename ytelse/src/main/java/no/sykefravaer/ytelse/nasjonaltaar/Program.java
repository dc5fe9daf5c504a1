package no.sykefravaer.ytelse.nasjonaltaar;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.lokal.start.Stans;

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
        return gjenskap(system) && svar.stemmer();
    }

    private static boolean gjenskap(Engangssystem system) throws IOException, SQLException, InterruptedException {
        System.out.println("Regner alt på nytt av fakta i en tom database …");
        var begynt = System.nanoTime();
        var likt = new Gjenskaping(system.adresser(), system.databasepassord(), system.personnokkel())
                .erLik(system.klokkene().dag(), System.out::println);
        System.out.println("Gjenskaping og sammenligning tok " + tid(begynt) + ".");
        return likt;
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
