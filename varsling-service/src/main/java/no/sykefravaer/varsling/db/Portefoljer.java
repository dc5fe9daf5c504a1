package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Valgt;

/** Porteføljene ved et kontor, av dem den som spør, får se. */
@ApplicationScoped
public class Portefoljer {

    private static final String LAST = """
            select t.nav_ident, count(*) filter (where t.nav_ident is not null or o.apne > 0) as personer,
                coalesce(sum(o.apne), 0) as oppgaver, coalesce(sum(o.over), 0) as over
            from person p
                left join lateral (select t.nav_ident from tildeling t
                    where t.person_id = p.person_id and t.kontor = p.kontor offset 0) t on true
                cross join lateral (
                    select count(*) as apne, count(*) filter (where o.form = 'OPPGAVE' and o.frist < ?) as over
                    from oppgave o where o.person_id = p.person_id and o.rolle = 'NAV' and o.status = 'APEN') o
            where %s
            group by t.nav_ident""";

    private static final String HOS = """
            select t.person_id, t.versjon
            from tildeling t join person p on p.person_id = t.person_id and p.kontor = t.kontor
            where %s and t.nav_ident = ? and (?::uuid is null or t.flytting = ?) order by t.person_id""";

    private final Database database;

    Portefoljer(Database database) {
        this.database = database;
    }

    public List<Veilederlast> last(Innsyn.Nav innsyn, String kontor, LocalDate iDag) {
        var vilkar = Vilkar.ved(innsyn, kontor);
        var verdier = new ArrayList<Object>(List.of(iDag));
        verdier.addAll(vilkar.verdier());
        return database.les(LAST.formatted(vilkar.tekst()), Portefoljer::last, verdier);
    }

    /** Alle en veileder har ved kontoret, med versjonen av tildelingen. @param flytting bare dem hun fikk i den; null for alle */
    public List<Valgt> hos(Innsyn.Nav innsyn, String kontor, String navIdent, UUID flytting) {
        var vilkar = Vilkar.ved(innsyn, kontor);
        var verdier = new ArrayList<>(vilkar.verdier());
        verdier.addAll(Arrays.asList(navIdent, flytting, flytting));
        return database.les(
                HOS.formatted(vilkar.tekst()),
                rad -> new Valgt(uuid(rad, "person_id"), rad.getInt("versjon")),
                verdier);
    }

    private static Veilederlast last(ResultSet rad) throws SQLException {
        return new Veilederlast(
                rad.getString("nav_ident"), rad.getInt("personer"), rad.getInt("oppgaver"), rad.getInt("over"));
    }
}
