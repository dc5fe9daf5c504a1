package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Aktivering;
import org.jboss.logging.Logger;

/**
 * En rad i utboksen som bare sier hvilken milepæl som ble aktiv, skrevet ut som hendelsen. Den er den samme når som helst:
 * ingen endrer milepælen eller personen uten å skrive den ut først.
 */
@ApplicationScoped
class Gjengivelse {

    /** Kolonnene {@link #av} leser; {@code u} er en rad i utboksen, {@code m} milepælen og {@code p} personen. */
    static final String KOLONNER = """
            u.shard, u.nr, u.person_id, u.hendelse, u.nav_call_id, u.milepael_id, u.versjon,
            p.opplysninger ->> 'navKontor' as kontor, m.regel, m.uke, m.orgnummer, m.start, m.frist, m.aktiveres,
            m.regelverk, m.hjemmel, m.ansvarlig, m.mottakere, m.sykepenger, m.mote""";

    private static final Logger LOGG = Logger.getLogger(Gjengivelse.class);

    private final MilepaelRepository milepaeler;
    private final Json json;

    Gjengivelse(MilepaelRepository milepaeler, Json json) {
        this.milepaeler = milepaeler;
        this.json = json;
    }

    /** Null når milepælen ikke lar seg lese; det stanser ikke de andre. */
    String av(ResultSet rad) throws SQLException {
        var skrevet = rad.getString("hendelse");
        return skrevet == null ? gjengitt(rad) : skrevet;
    }

    private String gjengitt(ResultSet rad) throws SQLException {
        try {
            var aktivering = new Aktivering(
                    rad.getObject("person_id", UUID.class),
                    rad.getString("kontor"),
                    rad.getObject("milepael_id", UUID.class),
                    rad.getInt("versjon"),
                    milepaeler.plikt(rad));
            return json.skriv(aktivering.hendelse());
        } catch (RuntimeException e) {
            LOGG.errorf("En aktivering lot seg ikke skrive ut: %s", e.getClass().getName());
            return null;
        }
    }
}
