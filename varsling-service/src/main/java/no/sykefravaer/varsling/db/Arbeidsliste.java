package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.dato;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Behov;
import no.sykefravaer.varsling.portefolje.Tildelt;

/** Et kontors åpne Nav-oppgaver: basen avgrenser, teller, ordner og blar. Ingen andre enn dem den som spør, får se. */
@ApplicationScoped
public class Arbeidsliste {

    private static final String TELL = """
            select '%s' as gruppe, %s as verdi, count(%s) filter (where %s) as antall from kontorets %s group by 2""";

    private static final String ORDNET = """
            , ordnet as (select *, row_number() over (order by %s) as plass from kontorets where %s)
            """;

    private static final String HVER = "select *, array[regel] as regler from ordnet order by plass limit %d offset %d";

    private static final String SAMLET = """
            select * from (
                select *, min(plass) over hennes as forste, array_agg(regel) over hennes as regler from ordnet
                window hennes as (partition by person_id order by plass
                    rows between unbounded preceding and unbounded following)) alle
            where plass = forste order by plass limit %d offset %d""";

    private final Database database;

    Arbeidsliste(Database database) {
        this.database = database;
    }

    /** Én rad i svaret fra en telling. */
    private record Antall(String gruppe, String verdi, int antall) {}

    public List<Arbeidslinje> les(Innsyn.Nav innsyn, Arbeidslistefilter filter, Utsnitt utsnitt) {
        var sporring = new Arbeidslistesporring(innsyn, filter);
        var rekkefolge = sporring.rekkefolge(utsnitt.sortering(), utsnitt.synkende());
        var ordnet = ORDNET.formatted(rekkefolge, sporring.alle(null));
        var side = (filter.samlet() ? SAMLET : HVER).formatted(utsnitt.antall(), utsnitt.fra());
        return database.les(sporring.med(ordnet + side), Arbeidsliste::linje, sporring.verdier());
    }

    public Treff tell(Innsyn.Nav innsyn, Arbeidslistefilter filter) {
        var sporring = new Arbeidslistesporring(innsyn, filter);
        var hva = filter.samlet() ? "distinct person_id" : "*";
        var deler = new ArrayList<String>();
        deler.add(TELL.formatted("ALLE", "'kontorets'", "*", "true", ""));
        deler.add(TELL.formatted("ALLE", "'mine'", "*", "veileder = " + sporring.meg(), ""));
        deler.add(TELL.formatted("ALLE", "'alle'", hva, sporring.omfang(), ""));
        deler.add(TELL.formatted("ALLE", "'treff'", hva, sporring.alle(null), ""));
        for (var gruppe : Filtergruppe.values()) {
            deler.add(TELL.formatted(gruppe, gruppe.verdi, hva, sporring.alle(gruppe), gruppe.utfoldet));
        }
        return treff(database.les(
                sporring.med(String.join(" union all ", deler)), Arbeidsliste::antall, sporring.verdier()));
    }

    private static Treff treff(List<Antall> antall) {
        var grupper = new EnumMap<Filtergruppe, Map<String, Integer>>(Filtergruppe.class);
        for (var gruppe : Filtergruppe.values()) {
            grupper.put(gruppe, av(gruppe.name(), antall));
        }
        var alle = av("ALLE", antall);
        return new Treff(
                alle.getOrDefault("kontorets", 0),
                alle.getOrDefault("mine", 0),
                alle.getOrDefault("alle", 0),
                alle.getOrDefault("treff", 0),
                grupper);
    }

    private static Map<String, Integer> av(String gruppe, List<Antall> antall) {
        return antall.stream()
                .filter(rad -> rad.gruppe().equals(gruppe) && rad.verdi() != null)
                .collect(Collectors.toMap(Antall::verdi, Antall::antall, (en, annen) -> en, LinkedHashMap::new));
    }

    private static Antall antall(ResultSet rad) throws SQLException {
        return new Antall(rad.getString("gruppe"), rad.getString("verdi"), rad.getInt("antall"));
    }

    private static Arbeidslinje linje(ResultSet rad) throws SQLException {
        var regler = List.of((String[]) rad.getArray("regler").getArray());
        return new Arbeidslinje(
                Personrader.person(rad),
                regler.getFirst(),
                regler.subList(1, regler.size()),
                rad.getInt("uke"),
                dato(rad, "frist"),
                rad.getString("hjemmel"),
                dato(rad, "tilfelle_start"),
                List.of((String[]) rad.getArray("virksomheter").getArray()),
                rad.getBoolean("sykmelder_ukjent"),
                new Tildelt(rad.getString("veileder"), rad.getInt("tildelingsversjon")),
                Behov.av(rad.getInt("behov")));
    }
}
