package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Handling;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;

/** Leier ut det som kan leveres til én mottaker. Det eldste for hver oppgave først, det som kan vente, sist; en annen
 * instans får det neste. */
@ApplicationScoped
public class Leveringskoe {

    /** En endring venter på at en parkert opprettelse sendes på nytt; en lukking venter ikke. */
    private static final String LEI = """
            with klar as (
                select l.id from levering l
                where l.status = 'VENTER' and l.mottaker = ? and l.kan_vente = ? and l.neste_forsok <= ?
                  and (l.leid_til is null or l.leid_til <= ?)
                  and not exists (
                    select 1 from levering f
                    where f.oppgave_id = l.oppgave_id and f.lopenummer < l.lopenummer
                      and (f.status = 'VENTER'
                           or f.status = 'PARKERT' and f.handling = 'OPPRETT' and l.handling = 'ENDRE'))
                order by l.neste_forsok limit ?
                for update of l skip locked),
            leid as (
                update levering l set forsok = l.forsok + 1, leid_til = ?
                from klar where l.id = klar.id
                returning l.id, l.oppgave_id, l.lopenummer, l.forsok, l.handling, l.lukkegrunn, l.nav_call_id)
            select l.id as levering_id, l.forsok, l.handling, l.lukkegrunn as levering_grunn, l.nav_call_id,
                o.*, p.versjon as person_versjon, p.personident, p.fornavn, p.etternavn, p.kontor,
                p.adressebeskyttelse, p.skjermet, e.ekstern_id, e.ekstern_versjon,
                l.handling = 'LUKK' and exists (
                    select 1 from levering f where f.oppgave_id = l.oppgave_id and f.lopenummer < l.lopenummer
                      and f.handling = 'OPPRETT' and f.status = 'PARKERT'
                      and f.siste_feil is distinct from 'SVAR_FOR_STORT') as avvist
            from leid l
            join oppgave o on o.id = l.oppgave_id
            join person p on p.person_id = o.person_id
            left join lateral (
                select t.ekstern_id, t.ekstern_versjon from levering t
                where t.oppgave_id = l.oppgave_id and t.ekstern_id is not null
                order by t.lopenummer desc limit 1) e on true""";

    private final Database database;

    Leveringskoe(Database database) {
        this.database = database;
    }

    public List<Leveranse> lei(Rolle mottaker, int antall, Instant naa, Instant leieUt) {
        var leid = lei(mottaker, false, antall, naa, leieUt);
        if (leid.size() < antall) {
            leid.addAll(lei(mottaker, true, antall - leid.size(), naa, leieUt));
        }
        return leid;
    }

    private List<Leveranse> lei(Rolle mottaker, boolean kanVente, int antall, Instant naa, Instant leieUt) {
        return database.les(LEI, Leveringskoe::leveranse, List.of(mottaker, kanVente, naa, naa, antall, leieUt));
    }

    private static Leveranse leveranse(ResultSet rad) throws SQLException {
        return new Leveranse(
                uuid(rad, "levering_id"),
                rad.getInt("forsok"),
                kode(Handling.class, rad, "handling"),
                kode(Lukkegrunn.class, rad, "levering_grunn"),
                rad.getString("nav_call_id"),
                Oppgaverad.les(rad),
                Personrader.person(rad),
                ekstern(rad),
                rad.getBoolean("avvist"));
    }

    private static Ekstern ekstern(ResultSet rad) throws SQLException {
        var id = rad.getString("ekstern_id");
        return id == null ? null : new Ekstern(id, rad.getObject("ekstern_versjon", Integer.class));
    }
}
