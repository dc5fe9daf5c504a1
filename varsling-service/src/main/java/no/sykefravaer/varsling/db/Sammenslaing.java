package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Milepael;
import no.sykefravaer.varsling.oppgave.Person;

/**
 * To personer kjernen har funnet ut er én, blir én her også. Det ses på at en plikt er blitt en annens, eller på at hun har fått et
 * nummer en annen har her. Det som ble igjen, ville ellers vært en kopi ingen lenger retter, med det vernet hun hadde da.
 */
@ApplicationScoped
public class Sammenslaing {

    private static final String PAR = """
            select d.person_id as fra, n.id as til from unnest(?, ?) as n(id, personident)
                join person p on p.person_id = n.id and p.personident <> n.personident
                join person d on d.personident = n.personident and d.person_id <> n.id
            union
            select m.person_id, n.person_id from unnest(?, ?) as n(id, person_id)
                join milepael m on m.id = n.id and m.person_id <> n.person_id
            union
            select s.fra, s.til from sammenslatt s where s.fra = any(?)
            order by 1, 2""";
    private static final String LAAS = "select 1 from person where person_id = ? for update";
    private static final String HUSK = "insert into sammenslatt (fra, til) values (?, ?) on conflict do nothing";
    private static final String FLYTT_TILDELING = """
            update tildeling set person_id = ? where person_id = ?
                and not exists (select 1 from tildeling t where t.person_id = ?)""";
    private static final List<String> FLYTT = List.of(
            "update milepael set person_id = ? where person_id = ?",
            "update oppgave set person_id = ?, endring = null where person_id = ?",
            "update innsynslogg set person_id = ? where person_id = ?");
    private static final List<String> SLETT =
            List.of("delete from tildeling where person_id = ?", "delete from person where person_id = ?");

    /** Den som er blitt en annen, og den hun er. */
    public record Par(UUID fra, UUID til) {}

    private final Database database;

    Sammenslaing(Database database) {
        this.database = database;
    }

    /** Spørres det om før det nye er lagret. */
    public List<Par> par(Collection<Person> personer, Collection<Milepael> milepaeler) {
        if (personer.isEmpty() && milepaeler.isEmpty()) {
            return List.of();
        }
        var id = Kolonne.av("uuid", personer, Person::id);
        return database.les(
                PAR,
                rad -> new Par(uuid(rad, "fra"), uuid(rad, "til")),
                List.of(
                        id,
                        Kolonne.av("text", personer, Person::personident),
                        Kolonne.av("uuid", milepaeler, Milepael::id),
                        Kolonne.av("uuid", milepaeler, Milepael::personId),
                        id));
    }

    /** Når det nye er lagret, er det ingenting igjen hos den som er blitt en annen. */
    public void slaSammen(Par par) {
        database.les(LAAS, rad -> 1, List.of(par.fra()));
        FLYTT.forEach(setning -> database.skriv(setning, List.of(par.til(), par.fra())));
        database.skriv(FLYTT_TILDELING, List.of(par.til(), par.fra(), par.til()));
        SLETT.forEach(setning -> database.skriv(setning, List.of(par.fra())));
        database.skriv(HUSK, List.of(par.fra(), par.til()));
    }
}
