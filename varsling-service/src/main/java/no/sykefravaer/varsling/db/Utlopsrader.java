package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Oppgave;

/** Partenes oppgaver med en frist som er ute, mens plikten ikke er oppfylt. */
@ApplicationScoped
public class Utlopsrader {

    /** Slik indeksen oppgave_utlop er skrevet. */
    private static final String UTLOPT = """
            o.status = 'APEN' and o.form = 'OPPGAVE' and o.rolle <> 'NAV' and coalesce(o.arbeidsfrist, o.frist) < ?""";

    /** Dem en annen holder på med, tas neste gang. */
    private static final String LAAS = """
            with utlopt as (
                select o.person_id from oppgave o join person p on p.person_id = o.person_id
                where p.personident is not null and %s
                order by coalesce(o.arbeidsfrist, o.frist) limit ?)
            select p.person_id from person p
            where p.person_id in (select u.person_id from utlopt u)
            order by p.person_id for update skip locked""".formatted(UTLOPT);

    private static final String LES = "select o.* from oppgave o where o.person_id = any(?) and " + UTLOPT;

    private final Database database;

    Utlopsrader(Database database) {
        this.database = database;
    }

    /** Låser personene de eldste gjelder, og gir dem som ble låst. */
    public List<UUID> laas(LocalDate iDag, int antall) {
        return database.les(LAAS, rad -> uuid(rad, "person_id"), List.of(iDag, antall));
    }

    /** Alle de låste personenes, lest etter at de ble låst. */
    public List<Oppgave> les(Collection<UUID> personer, LocalDate iDag) {
        return database.les(LES, Oppgaverad::les, List.of(Kolonne.av("uuid", personer), iDag));
    }
}
