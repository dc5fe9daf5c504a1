package no.sykefravaer.milepael;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Det lagrede, skrevet ut uten id-er og tekniske tider, så to kjøringer kan sammenlignes linje for linje. */
@ApplicationScoped
public class Bildet {

    private static final String ALT = """
            select 'tilfelle', p.personident, t.start::text, t.slutt::text, t.antall_sykedager::text, t.gradert::text,
                   t.arbeidstaker::text, t.virksomhetsnummer::text, t.opphort::text
            from tilfelle t join person p on p.id = t.person_id
            union all
            select 'milepael', p.personident, m.regel, coalesce(m.orgnummer, ''), m.frist::text, m.aktiveres::text,
                   m.status, m.versjon::text, concat(m.mottakere, m.grunnlag, m.hjemmel, m.start, m.beregnet, m.beslutning)
            from milepael m join person p on p.id = m.person_id
            union all
            select 'forfall', p.personident, m.regel, f.dato::text, f.hva, t.start::text, '', '', ''
            from forfall f join person p on p.id = f.person_id
            left join milepael m on m.id = f.gjelder left join tilfelle t on t.id = f.gjelder
            union all
            select 'person', personident, versjon::text, opplysninger::text, '', '', '', '', '' from person
            union all
            select 'faktum', p.personident, f.kilde, f.dokument_id, f.mottatt::text, f.utfall, '', '', ''
            from fakta f join person p on p.id = f.person_id
            union all
            select 'feil', '', opphav, arsak, '', '', '', '', '' from feilko
            order by 1, 2, 3, 4, 5, 6, 7, 8, 9""";

    private static final String DET_SOM_HOLDER = """
            select 'tilfelle', p.personident, t.start::text, t.slutt::text, t.antall_sykedager::text, t.gradert::text,
                   t.arbeidstaker::text, t.virksomhetsnummer::text
            from tilfelle t join person p on p.id = t.person_id where not t.opphort
            union all
            select 'milepael', p.personident, m.regel, coalesce(m.orgnummer, ''), m.frist::text, m.aktiveres::text,
                   replace(m.status, 'HISTORISK', 'IKKE_AKTUELL'), m.mottakere::text
            from milepael m join person p on p.id = m.person_id where m.status <> 'BORTFALT'
                and (m.beslutning ->> 'kilde') is distinct from 'FAKTA'
            union all
            select 'faktum', p.personident, f.kilde, f.dokument_id, f.mottatt::text, f.utfall, '', ''
            from fakta f join person p on p.id = f.person_id
            order by 1, 2, 3, 4, 5, 6, 7, 8""";

    /** Med båsene låst: den som sender, leser de samme tabellene i en annen rekkefølge. Loggene vil ellers ikke tømmes. */
    private static final String TOM =
            "set session_replication_role = replica; select pg_advisory_xact_lock(4711, shard) from generate_series(0, 15) as shard; truncate milepael_historikk, person, person_alias, fakta, tilfelle, milepael, forfall, utboks, feilko, omregning, omregning_ko, "
                    + "ventende_tombstone, bestilling, notat, navfaktum, innsynslogg, regnskap, postavvik;"
                    + " set session_replication_role = origin";

    private final DataSource dataSource;

    Bildet(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<String> alt() {
        return les(ALT);
    }

    /** Det fakta bærer nå. Om en vurdering noen gang sto åpen før graderingen møtte den, er historie. */
    public List<String> detSomHolder() {
        return les(DET_SOM_HOLDER);
    }

    public void tom() {
        gjor(TOM);
    }

    public void gjor(String sql) {
        try (var kobling = dataSource.getConnection();
                var setning = kobling.createStatement()) {
            setning.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> les(String sql) {
        try (var kobling = dataSource.getConnection();
                var setning = kobling.createStatement();
                var svar = setning.executeQuery(sql)) {
            var linjer = new ArrayList<String>();
            while (svar.next()) {
                var felt = new ArrayList<String>();
                for (int i = 1; i <= svar.getMetaData().getColumnCount(); i++) {
                    felt.add(svar.getString(i));
                }
                linjer.add(String.join(" | ", felt));
            }
            return linjer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
