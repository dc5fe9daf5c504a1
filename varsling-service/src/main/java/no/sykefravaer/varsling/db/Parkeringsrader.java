package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.tid;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Handling;

/** Leveringene som er parkert, og som bare kommer videre når noen sender dem på nytt. */
@ApplicationScoped
public class Parkeringsrader {

    private static final String LES = """
            select l.*, o.regel from levering l join oppgave o on o.id = l.oppgave_id
            where l.status = 'PARKERT' and l.mottaker = ? and l.lopenummer > ?
            order by l.lopenummer limit ?""";

    private static final String STAND = """
            select mottaker, count(*) filter (where status = 'VENTER') as venter,
                min(bestilt) filter (where status = 'VENTER') as eldste,
                count(*) filter (where status = 'PARKERT') as parkert
            from levering where status = 'PARKERT' or status = 'VENTER' and neste_forsok is not null
            group by mottaker order by mottaker""";

    /** Det som er levert siden, har tatt plassen til det som er parkert; da er det ikke lenger noe å sende. */
    private static final String SEND = """
            update levering l set neste_forsok = n.tid, leid_til = null, gjensendt = n.tid, gjensendt_av = n.hvem,
                status = case when exists (
                    select 1 from levering s where s.oppgave_id = l.oppgave_id and s.lopenummer > l.lopenummer
                      and s.status = 'LEVERT') then 'UTGATT' else 'VENTER' end
            from (select cast(? as timestamptz) as tid, cast(? as text) as hvem) n
            where l.status = 'PARKERT' and l.id in (
                select p.id from levering p
                where p.status = 'PARKERT' and (p.id = cast(? as uuid) or p.mottaker = ?))""";

    private final Database database;

    Parkeringsrader(Database database) {
        this.database = database;
    }

    /** @param etter løpenummeret til den siste som er lest, 0 for å begynne forfra */
    public List<Parkert> les(Rolle mottaker, long etter, int antall) {
        return database.les(LES, Parkeringsrader::parkert, List.of(mottaker, etter, antall));
    }

    /** Mottakerne det venter noe til; de andre har ingenting. */
    public List<Leveringsstand> stand() {
        return database.les(STAND, Parkeringsrader::stand, List.of());
    }

    /** Hvor mange som ble sendt på nytt: én eller ingen. */
    public int send(UUID id, String hvem, Instant naa) {
        return database.skriv(SEND, Arrays.asList(naa, hvem, id, null));
    }

    public int sendAlle(Rolle mottaker, String hvem, Instant naa) {
        return database.skriv(SEND, Arrays.asList(naa, hvem, null, mottaker));
    }

    private static Parkert parkert(ResultSet rad) throws SQLException {
        return new Parkert(
                uuid(rad, "id"),
                rad.getLong("lopenummer"),
                kode(Rolle.class, rad, "mottaker"),
                kode(Handling.class, rad, "handling"),
                uuid(rad, "oppgave_id"),
                rad.getString("regel"),
                rad.getString("siste_feil"),
                rad.getInt("forsok"),
                tid(rad, "bestilt"),
                tid(rad, "endret"),
                rad.getString("nav_call_id"));
    }

    private static Leveringsstand stand(ResultSet rad) throws SQLException {
        return new Leveringsstand(
                kode(Rolle.class, rad, "mottaker"), rad.getInt("venter"), tid(rad, "eldste"), rad.getInt("parkert"));
    }
}
