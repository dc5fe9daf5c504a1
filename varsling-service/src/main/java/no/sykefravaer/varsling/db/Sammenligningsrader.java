package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.dato;
import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.tid;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.HosMottaker.Tilstand;
import no.sykefravaer.varsling.oppgave.Oppgave;

/** Åpne oppgaver her holdt mot åpne oppgaver hos en mottaker. Det som er på vei eller nettopp levert, er ikke med. */
@ApplicationScoped
public class Sammenligningsrader {

    private static final String ROLIG = """
            not exists (select 1 from levering l where l.oppgave_id = o.id
                and (l.status in ('VENTER', 'PARKERT') or l.endret > ?))""";

    private static final String SISTE = """
            (select l.ekstern_id from levering l
             where l.oppgave_id = o.id and l.ekstern_id is not null order by l.lopenummer desc limit 1)""";

    private static final String BARE_HER = """
            select o.id, e.ekstern_id from oppgave o, lateral (select %s as ekstern_id) e
            where o.status = 'APEN' and o.form = 'OPPGAVE' and o.rolle = ? and e.ekstern_id is not null
              and not exists (select 1 from apen_hos_mottaker a
                where a.mottaker = o.rolle and a.ekstern_id = e.ekstern_id)
              and %s
            order by o.id limit ?""".formatted(SISTE, ROLIG);

    private static final String BARE_DER = """
            select o.* from apen_hos_mottaker a join oppgave o on o.id = a.oppgave_id and o.rolle = a.mottaker
            where a.mottaker = ? and o.status <> 'APEN' and o.form = 'OPPGAVE' and a.ekstern_id = %s and %s
            order by o.id limit ?""".formatted(SISTE, ROLIG);

    private static final String UKJENTE = """
            select count(*) from apen_hos_mottaker a where a.mottaker = ?
              and not exists (select 1 from oppgave o where o.id = a.oppgave_id and o.rolle = a.mottaker)""";

    private static final String LAGRE = """
            insert into sammenligning (mottaker, dag, begynt, ferdig, feil, apne_der, lukket_der, mangler, lukket_her, ukjent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (mottaker, dag) do update set begynt = excluded.begynt, ferdig = excluded.ferdig,
                feil = excluded.feil, apne_der = excluded.apne_der, lukket_der = excluded.lukket_der,
                mangler = excluded.mangler, lukket_her = excluded.lukket_her, ukjent = excluded.ukjent""";

    private final Database database;

    Sammenligningsrader(Database database) {
        this.database = database;
    }

    public void tom(Rolle mottaker) {
        database.skriv("delete from apen_hos_mottaker where mottaker = ?", List.of(mottaker));
    }

    /** Hvor mange som ikke var lest før. */
    public int fyll(Rolle mottaker, Collection<HosMottaker> apne) {
        return database.skriv(
                """
                insert into apen_hos_mottaker (mottaker, oppgave_id, ekstern_id)
                select ?, id, ekstern_id from unnest(?, ?) as a(id, ekstern_id) on conflict do nothing""",
                List.of(
                        mottaker,
                        Kolonne.av("uuid", apne, HosMottaker::oppgaveId),
                        Kolonne.av("text", apne, HosMottaker::eksternId)));
    }

    /** Åpne her, ikke åpne der; slik vi kjenner dem. */
    public List<HosMottaker> bareHer(Rolle mottaker, Instant levertFor, int antall) {
        return database.les(
                BARE_HER,
                rad -> new HosMottaker(uuid(rad, "id"), rad.getString("ekstern_id"), Tilstand.APEN),
                List.of(mottaker, levertFor, antall));
    }

    public List<Oppgave> bareDer(Rolle mottaker, Instant levertFor, int antall) {
        return database.les(BARE_DER, Oppgaverad::les, List.of(mottaker, levertFor, antall));
    }

    public int ukjente(Rolle mottaker) {
        return database.les(UKJENTE, rad -> rad.getInt(1), List.of(mottaker)).getFirst();
    }

    public void lagre(Sammenligning s) {
        database.skriv(
                LAGRE,
                Arrays.asList(
                        s.mottaker(),
                        s.dag(),
                        s.begynt(),
                        s.ferdig(),
                        s.feil(),
                        s.apneDer(),
                        s.lukketDer(),
                        s.mangler(),
                        s.lukketHer(),
                        s.ukjent()));
    }

    /** De siste, den nyeste først. */
    public List<Sammenligning> les(LocalDate fom) {
        return database.les(
                "select * from sammenligning where dag >= ? order by dag desc, mottaker",
                Sammenligningsrader::sammenligning,
                List.of(fom));
    }

    private static Sammenligning sammenligning(ResultSet rad) throws SQLException {
        return new Sammenligning(
                kode(Rolle.class, rad, "mottaker"),
                dato(rad, "dag"),
                tid(rad, "begynt"),
                tid(rad, "ferdig"),
                rad.getString("feil"),
                rad.getInt("apne_der"),
                rad.getInt("lukket_der"),
                rad.getInt("mangler"),
                rad.getInt("lukket_her"),
                rad.getInt("ukjent"));
    }
}
