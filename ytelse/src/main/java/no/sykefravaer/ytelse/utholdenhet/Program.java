package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.lokal.start.Stans;
import no.sykefravaer.ytelse.benk.Kjoring;
import no.sykefravaer.ytelse.benk.Resultat;
import no.sykefravaer.ytelse.benk.Resultatbok;
import no.sykefravaer.ytelse.nasjonaltaar.Nasjonaltaar;

/** {@code ./ytelse/utholdenhet}: et eget system under jevn last, lest hvert minutt, og til slutt om alt kom fram. */
public final class Program {

    private static final Path MAPPE = Path.of(".lokal-utholdenhet");

    private Program() {}

    public static void main(String[] argumenter) throws IOException, SQLException, InterruptedException {
        try {
            var valg = Valg.av(List.of(argumenter));
            var system = Engangssystem.start(MAPPE, Nasjonaltaar.begynner());
            System.exit(kjor(valg, String.join(" ", argumenter), system) ? 0 : 1);
        } catch (Stans e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean kjor(Valg valg, String argumenter, Engangssystem system)
            throws IOException, SQLException, InterruptedException {
        try (var kjernen = koble(system, "milepael");
                var varslingen = koble(system, "varsling");
                var prove = new Utholdenhet(valg, system, kjernen, varslingen, System.out::println)) {
            var kjoring = Kjoring.begynt(("./ytelse/utholdenhet " + argumenter).strip(), kjernen);
            try {
                return prove.gjennomfor() == 0;
            } finally { // det som er lest, er lest, også når noe stanset underveis
                skriv(kjoring, prove.resultater(kjoring.id()));
            }
        }
    }

    private static void skriv(Kjoring kjoring, List<Resultat> resultater) throws IOException {
        var bok = Resultatbok.iDokumentasjonen();
        bok.foer(kjoring);
        bok.foer(resultater);
        bok.skrivRapport();
        System.out.println("Skrevet: docs/ytelse.md");
    }

    private static Connection koble(Engangssystem system, String database) throws IOException, SQLException {
        var url = system.adresser().get("DB_URL").replaceFirst("/milepael$", "/" + database);
        return DriverManager.getConnection(url, Postgres.BRUKER, system.databasepassord());
    }
}
