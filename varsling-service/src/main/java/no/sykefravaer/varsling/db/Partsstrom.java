package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.varsling.oppgave.Innsyn;

/**
 * Det som er nytt, endret eller lukket for én part, i rekkefølge. Numrene tildeles når hun spør, under en lås for henne til
 * transaksjonen er ferdig: ingen ser et nummer før alle lavere er synlige. En rad noen holder på å endre, får sitt neste gang.
 */
@ApplicationScoped
public class Partsstrom {

    private static final String LAAS = "select pg_advisory_xact_lock(4711, hashtext(?))";

    private static final String NUMMERER = """
            with nye as (
                select o.id from oppgave o join person p on p.person_id = o.person_id
                where %s and o.endring is null
                order by o.frist, o.id limit %d for update of o skip locked)
            update oppgave o set endring = nextval('oppgave_endring') from nye where o.id = nye.id""";

    private static final String LES = """
            select o.*, p.versjon as person_versjon, p.personident, p.fornavn, p.etternavn, p.kontor,
                p.adressebeskyttelse, p.skjermet
            from oppgave o join person p on p.person_id = o.person_id
            where %s order by o.endring limit %d""";

    private final Database database;

    Partsstrom(Database database) {
        this.database = database;
    }

    /** Inntil {@code hoyst} endringer etter nummeret. Må stå i en transaksjon. */
    public List<Partslinje> etter(Innsyn part, long etter, int hoyst) {
        database.les(LAAS, rad -> rad.getString(1), List.of(part.toString()));
        var hennes = Vilkar.naar(part);
        database.skriv(NUMMERER.formatted(hennes.tekst(), hoyst), hennes.verdier());
        var nye = Vilkar.naar(part).og("o.endring > ?", etter);
        return database.les(LES.formatted(nye.tekst(), hoyst), Partsstrom::linje, nye.verdier());
    }

    private static Partslinje linje(ResultSet rad) throws SQLException {
        return new Partslinje(rad.getLong("endring"), Oppgaverad.les(rad), Personrader.person(rad));
    }
}
