package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Person;

/** To personer som viser seg å være én: alt om den ene flyttes til den andre, og ingenting blir igjen. */
@ApplicationScoped
class Sammenslaing {

    private static final String HAR_FAKTA = "select distinct person_id from fakta where person_id = any(?)";

    /** Det samme dokumentet sendt på begge numrene er ett faktum, og den ene posten ble da ikke til noe. */
    private static final String SLETT_DOBLE = """
            with doble as (
                delete from fakta f using fakta b
                where f.person_id = ? and b.person_id = ? and b.nokkel = f.nokkel
                returning coalesce(f.emne, '%s') as emne, f.partisjon, f.posisjon, f.registrert),
            kjente as (
                insert into postavvik (emne, partisjon, posisjon, antall, registrert)
                select emne, partisjon, posisjon, 1, registrert from doble where posisjon is not null
                on conflict (emne, partisjon, posisjon) do update set antall = postavvik.antall + 1)
            insert into regnskap (hva, antall)
            select 'GJENTATT', count(*) from doble where posisjon is null having count(*) > 0""".formatted(Emner.SYKMELDING);

    private static final List<String> FLYTT = List.of(
            "update fakta set person_id = ? where person_id = ?",
            "update tilfelle set person_id = ? where person_id = ?",
            "update bestilling set person_id = ? where person_id = ?",
            "update notat set person_id = ? where person_id = ?",
            "update innsynslogg set person_id = ? where person_id = ?",
            "update milepael set person_id = ? where person_id = ?",
            "update forfall set person_id = ? where person_id = ?",
            "update person_alias set person_id = ? where person_id = ?");

    private static final String FLYTT_NAVFAKTA = "update navfaktum set personident = ? where personident = ?";

    private static final String SLETT_PERSON = "delete from person where id = ?";

    private final Sql sql;
    private final PersonRepository personer;
    private final UtboksRepository utboks;

    Sammenslaing(Sql sql, PersonRepository personer, UtboksRepository utboks) {
        this.sql = sql;
        this.personer = personer;
        this.utboks = utboks;
    }

    /** Begge låses. Den som har fakta, er den som blir; har begge, den med det tidligere nummeret. */
    void slaSammen(Personident tidligere, Personident ny, Instant registrert) {
        var begge = personer.laas(Map.of(tidligere, registrert, ny, registrert)).personer();
        var gammel = begge.get(tidligere);
        var nyest = begge.get(ny);
        if (gammel.id().equals(nyest.id())) {
            return;
        }
        var medFakta = medFakta(gammel, nyest);
        if (medFakta.contains(nyest.id()) && !medFakta.contains(gammel.id())) {
            flytt(gammel, nyest);
        } else {
            flytt(nyest, gammel);
        }
    }

    private Set<UUID> medFakta(Person en, Person annen) {
        return new HashSet<>(sql.les(
                HAR_FAKTA, rad -> rad.getObject(1, UUID.class), Kolonne.av("uuid", List.of(en.id(), annen.id()))));
    }

    private void flytt(Person fra, Person til) {
        utboks.skrivUt(List.of(fra.id(), til.id()));
        sql.skriv(FLYTT_NAVFAKTA, til.ident().verdi(), fra.ident().verdi());
        sql.skriv(SLETT_DOBLE, fra.id(), til.id());
        FLYTT.forEach(setning -> sql.skriv(setning, til.id(), fra.id()));
        utboks.flytt(fra.id(), til.id());
        personer.lagre(List.of(til.sammenMed(fra)));
        sql.skriv(SLETT_PERSON, fra.id());
    }
}
