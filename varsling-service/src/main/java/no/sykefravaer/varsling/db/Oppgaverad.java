package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.dato;
import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.MilepaelHendelse.Mote;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Adressat;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Plikt;
import no.sykefravaer.varsling.oppgave.Status;

/** En rad i oppgavetabellen, begge veier. */
final class Oppgaverad {

    private Oppgaverad() {}

    static Oppgave les(ResultSet rad) throws SQLException {
        return new Oppgave(
                uuid(rad, "id"),
                uuid(rad, "milepael_id"),
                uuid(rad, "person_id"),
                rad.getInt("versjon"),
                adressat(rad),
                plikt(rad),
                dato(rad, "arbeidsfrist"),
                kode(Status.class, rad, "status"),
                kode(Lukkegrunn.class, rad, "lukkegrunn"));
    }

    private static Adressat adressat(ResultSet rad) throws SQLException {
        return new Adressat(
                kode(Rolle.class, rad, "rolle"),
                kode(Form.class, rad, "form"),
                rad.getString("orgnummer"),
                rad.getString("hpr"),
                rad.getBoolean("sykmelder_ukjent"));
    }

    private static Plikt plikt(ResultSet rad) throws SQLException {
        return new Plikt(
                rad.getString("regel"),
                rad.getInt("uke"),
                dato(rad, "frist"),
                rad.getString("hjemmel"),
                rad.getString("regelverk"),
                dato(rad, "tilfelle_start"),
                kode(Rolle.class, rad, "ansvarlig"),
                mote(rad));
    }

    private static Mote mote(ResultSet rad) throws SQLException {
        var tidspunkt = rad.getObject("mote_tidspunkt", LocalDateTime.class);
        return tidspunkt == null ? null : new Mote(tidspunkt, rad.getString("mote_sted"));
    }

    static List<Kolonne> kolonner(Collection<Oppgave> oppgaver) {
        return List.of(
                Kolonne.av("uuid", oppgaver, Oppgave::id),
                Kolonne.av("uuid", oppgaver, Oppgave::milepaelId),
                Kolonne.av("uuid", oppgaver, Oppgave::personId),
                Kolonne.av("int4", oppgaver, Oppgave::versjon),
                Kolonne.av("text", oppgaver, o -> o.adressat().rolle()),
                Kolonne.av("text", oppgaver, o -> o.adressat().form()),
                Kolonne.av("text", oppgaver, o -> o.adressat().orgnummer()),
                Kolonne.av("text", oppgaver, o -> o.adressat().hpr()),
                Kolonne.av("bool", oppgaver, o -> o.adressat().sykmelderUkjent()),
                Kolonne.av("text", oppgaver, o -> o.plikt().regel()),
                Kolonne.av("int4", oppgaver, o -> o.plikt().uke()),
                Kolonne.av("date", oppgaver, o -> o.plikt().frist()),
                Kolonne.av("text", oppgaver, o -> o.plikt().hjemmel()),
                Kolonne.av("text", oppgaver, o -> o.plikt().regelverk()),
                Kolonne.av("date", oppgaver, o -> o.plikt().tilfelleStart()),
                Kolonne.av("text", oppgaver, o -> o.plikt().ansvarlig()),
                Kolonne.av("date", oppgaver, Oppgave::arbeidsfrist),
                Kolonne.av("text", oppgaver, Oppgave::status),
                Kolonne.av("text", oppgaver, Oppgave::lukkegrunn),
                Kolonne.av(
                        "timestamp",
                        oppgaver,
                        o -> o.harMote() ? o.plikt().mote().tidspunkt() : null),
                Kolonne.av("text", oppgaver, o -> o.harMote() ? o.plikt().mote().sted() : null));
    }
}
