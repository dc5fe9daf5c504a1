package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.HosMottaker.Tilstand;

/** Det mottakerne selv har gjort ferdig, og hvor langt vi har lest hos hver av dem. */
@ApplicationScoped
public class Tilbakemeldingsrader {

    private static final String PEKER = "select peker from mottakerlesing where mottaker = ?";

    private static final String FLYTT = """
            insert into mottakerlesing (mottaker, peker, lest) values (?, ?, ?)
            on conflict (mottaker) do update set peker = excluded.peker, lest = excluded.lest""";

    /**
     * Bare det som er åpent hos oss, og som er den samme oppgaven hos mottakeren som vi sist leverte: en gammel kan være
     * ferdig der mens den er åpnet igjen her.
     */
    private static final String TA = """
            insert into tilbakemelding (oppgave_id, mottaker, tilstand, mottatt, neste_forsok, nav_call_id)
            select o.id, o.rolle, t.tilstand, n.tid, n.tid, cast(gen_random_uuid() as text)
            from (select cast(? as timestamptz) as tid) n, unnest(?, ?, ?) as t(id, ekstern_id, tilstand)
            join oppgave o on o.id = t.id
            where o.status = 'APEN' and o.rolle = ?
              and not exists (select 1 from levering l where l.oppgave_id = o.id and l.handling = 'OPPRETT'
                and l.status in ('VENTER', 'PARKERT'))
              and t.ekstern_id = (select l.ekstern_id from levering l
                where l.oppgave_id = o.id and l.ekstern_id is not null order by l.lopenummer desc limit 1)
            on conflict (oppgave_id) do nothing""";

    private static final String NESTE = """
            select oppgave_id, tilstand, forsok, nav_call_id from tilbakemelding
            where mottaker = ? and neste_forsok <= ? order by neste_forsok limit ?""";

    private static final String UTSETT = """
            update tilbakemelding set neste_forsok = ?, siste_feil = ?, forsok = forsok + 1 where oppgave_id = ?""";

    private final Database database;

    Tilbakemeldingsrader(Database database) {
        this.database = database;
    }

    /** Null før noe er lest. */
    public String peker(Rolle mottaker) {
        var funnet = database.les(PEKER, rad -> rad.getString("peker"), List.of(mottaker));
        return funnet.isEmpty() ? null : funnet.getFirst();
    }

    public void flytt(Rolle mottaker, String peker, Instant naa) {
        database.skriv(FLYTT, Arrays.asList(mottaker, peker, naa));
    }

    /** Hvor mange som var nye. */
    public int ta(Rolle mottaker, Collection<HosMottaker> ferdige, Instant naa) {
        return ferdige.isEmpty()
                ? 0
                : database.skriv(
                        TA,
                        List.of(
                                naa,
                                Kolonne.av("uuid", ferdige, HosMottaker::oppgaveId),
                                Kolonne.av("text", ferdige, HosMottaker::eksternId),
                                Kolonne.av("text", ferdige, HosMottaker::tilstand),
                                mottaker));
    }

    public List<Tilbakemelding> neste(Rolle mottaker, Instant naa, int antall) {
        return database.les(NESTE, Tilbakemeldingsrader::melding, List.of(mottaker, naa, antall));
    }

    public void ferdig(UUID oppgaveId) {
        database.skriv("delete from tilbakemelding where oppgave_id = ?", List.of(oppgaveId));
    }

    public void utsett(UUID oppgaveId, Instant til, String feil) {
        database.skriv(UTSETT, List.of(til, feil, oppgaveId));
    }

    private static Tilbakemelding melding(ResultSet rad) throws SQLException {
        return new Tilbakemelding(
                uuid(rad, "oppgave_id"),
                kode(Tilstand.class, rad, "tilstand"),
                rad.getInt("forsok"),
                rad.getString("nav_call_id"));
    }
}
