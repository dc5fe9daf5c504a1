package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Innsyn;

/** Hvem som har sett på hvem her. En rad endres aldri; basen sier nei. */
@ApplicationScoped
public class Innsynsrader {

    private static final String LEGG_TIL = """
            insert into innsynslogg (tid, rolle, utforer, rettighet, person_id, hva, merknad, avvist, nav_call_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LEGG_TIL_ALLE = """
            insert into innsynslogg (tid, rolle, utforer, rettighet, person_id, hva, merknad, avvist, nav_call_id)
            select ?, ?, ?, case when p.personident is null then 'UAVKLART' else concat_ws(' ', p.kontor,
                    case when p.skjermet then 'EGEN_ANSATT' end, nullif(p.adressebeskyttelse, 'UGRADERT')) end,
                p.person_id, ?, ?, not (%s), ?
            from person p where p.person_id = any(?) order by p.person_id""";
    private static final String ANDRES = """
            select * from innsynslogg
            where person_id = ? and utforer <> ? and nr < ? order by nr desc limit ?""";

    private static final String ETTER = "select * from innsynslogg where nr > ? and tid < ? order by nr limit ?";

    /** En rad slik den står, med plassen i loggen og når det var. */
    public record Fort(long nr, Instant tid, Innsynsrad rad) {}

    private final Database database;

    Innsynsrader(Database database) {
        this.database = database;
    }

    public void leggTil(Innsynsrad rad, Instant naa) {
        database.skriv(
                LEGG_TIL,
                Arrays.asList(
                        naa,
                        rad.rolle(),
                        rad.utforer(),
                        rad.rettighet(),
                        rad.personId(),
                        rad.hva(),
                        rad.merknad(),
                        rad.avvist(),
                        rad.navCallId()));
    }

    /** Raden én gang for hver av personene, hver med rettigheten til henne, og avvist når den som spør, ikke får se henne. */
    public void leggTilAlle(Innsynsrad rad, Innsyn.Nav innsyn, Collection<UUID> personer, Instant naa) {
        var vilkar = Vilkar.naar(innsyn);
        var verdier = new ArrayList<Object>(Arrays.asList(naa, rad.rolle(), rad.utforer(), rad.hva(), rad.merknad()));
        verdier.addAll(vilkar.verdier());
        verdier.add(rad.navCallId());
        verdier.add(Kolonne.av("uuid", personer));
        database.skriv(LEGG_TIL_ALLE.formatted(vilkar.tekst()), verdier);
    }

    /** De andres blikk på personen, det nyeste først, fra og med det som står foran {@code etter}. */
    public List<Fort> andres(UUID personId, long etter, int antall) {
        return database.les(ANDRES, Innsynsrader::les, List.of(personId, personId.toString(), etter, antall));
    }

    /** I rekkefølge, av dem som er eldre enn øyeblikket: da er alle med lavere nummer også skrevet. */
    public List<Fort> etter(long nr, Instant eldreEnn, int antall) {
        return database.les(ETTER, Innsynsrader::les, List.of(nr, eldreEnn, antall));
    }

    private static Fort les(ResultSet rad) throws SQLException {
        var lest = new Innsynsrad(
                rad.getString("rolle"),
                rad.getString("utforer"),
                rad.getString("rettighet"),
                uuid(rad, "person_id"),
                kode(Innsynsrad.Slag.class, rad, "hva"),
                rad.getString("merknad"),
                rad.getBoolean("avvist"),
                rad.getString("nav_call_id"));
        return new Fort(
                rad.getLong("nr"), rad.getObject("tid", OffsetDateTime.class).toInstant(), lest);
    }
}
