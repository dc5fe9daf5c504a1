package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Oppgave;

/** Oppgavene: alle til noen milepæler, og de åpne til noen personer. */
@ApplicationScoped
public class Oppgaverader {

    private static final String LES = """
            select o.* from oppgave o
            where o.milepael_id = any(?) or (o.status = 'APEN' and o.person_id = any(?))""";

    private static final String LES_EN = "select o.* from oppgave o where o.id = ?";

    private static final String LAGRE = """
            insert into oppgave (id, milepael_id, person_id, versjon, rolle, form, orgnummer, hpr, sykmelder_ukjent,
                regel, uke, frist, hjemmel, regelverk, tilfelle_start, ansvarlig, arbeidsfrist, status, lukkegrunn,
                mote_tidspunkt, mote_sted)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set person_id = excluded.person_id, versjon = excluded.versjon,
                form = excluded.form, regel = excluded.regel, uke = excluded.uke, frist = excluded.frist,
                hjemmel = excluded.hjemmel, regelverk = excluded.regelverk, tilfelle_start = excluded.tilfelle_start,
                ansvarlig = excluded.ansvarlig, arbeidsfrist = excluded.arbeidsfrist, status = excluded.status,
                lukkegrunn = excluded.lukkegrunn, mote_tidspunkt = excluded.mote_tidspunkt,
                mote_sted = excluded.mote_sted, endring = null""";

    private final Database database;

    Oppgaverader(Database database) {
        this.database = database;
    }

    public List<Oppgave> les(Collection<UUID> milepaeler, Collection<UUID> personer) {
        return database.les(
                LES, Oppgaverad::les, List.of(Kolonne.av("uuid", milepaeler), Kolonne.av("uuid", personer)));
    }

    public Optional<Oppgave> les(UUID id) {
        return database.les(LES_EN, Oppgaverad::les, List.of(id)).stream().findFirst();
    }

    public void lagre(Collection<Oppgave> oppgaver) {
        if (!oppgaver.isEmpty()) {
            database.skriv(LAGRE, Oppgaverad.kolonner(oppgaver));
        }
    }
}
