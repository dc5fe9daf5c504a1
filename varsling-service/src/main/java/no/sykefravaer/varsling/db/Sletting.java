package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sletter det som ikke skal stå lenger. */
@ApplicationScoped
public class Sletting {

    /** Én setning: det som lukkes mens den går, står til neste natt, med leveringene sine. */
    private static final String SLETT_LUKKEDE = """
            with lukket as (
                select o.id from oppgave o where o.rolle <> 'NAV' and o.status <> 'APEN' and o.frist < ?
                    and not exists (select 1 from levering l where l.oppgave_id = o.id and l.status = 'VENTER')),
            leveringene as (delete from levering where oppgave_id in (select id from lukket))
            delete from oppgave where id in (select id from lukket)""";

    private static final String LAAS = "select 1 from person where person_id = any(?) order by person_id for update";
    private static final List<String> SLETT_SAKER = List.of(
            "delete from levering l using oppgave o where o.id = l.oppgave_id and o.person_id = any(?)",
            "delete from oppgave where person_id = any(?)",
            "delete from milepael where person_id = any(?)",
            "delete from tildeling where person_id = any(?)",
            "delete from sammenslatt where til = any(?)",
            "delete from person where person_id = any(?)");
    private static final String FLYTTINGER = "delete from flytting where startet < ?";
    private static final String FORKASTEDE = "delete from feilko where forkastet < ?";
    private static final String MOTTATTE = "delete from mottatt_hendelse where mottatt < ?";
    private static final String OKTER = "delete from avsluttet_okt where glemmes < ?";
    private static final List<String> LOGGER =
            List.of("delete from innsynslogg where tid < ?", "delete from driftslogg where tid < ?");

    private final Database database;

    Sletting(Database database) {
        this.database = database;
    }

    /** Oppgavene til partene med frist før dagen, unntatt dem mottakeren ennå skal få vite noe om. */
    public void partenesLukkede(LocalDate foer) {
        database.skriv(SLETT_LUKKEDE, List.of(foer));
    }

    public void saker(Collection<UUID> personer) {
        var ider = List.of(Kolonne.av("uuid", personer));
        database.les(LAAS, rad -> 1, ider);
        SLETT_SAKER.forEach(setning -> database.skriv(setning, ider));
    }

    public void forkastedePoster(Instant foer) {
        database.skriv(FORKASTEDE, List.of(foer));
    }

    public void mottatteHendelser(Instant foer) {
        database.skriv(MOTTATTE, List.of(foer));
    }

    /** Det som er flyttet, står; det kan bare ikke gjøres om i én handling lenger. */
    public void flyttinger(Instant foer) {
        database.skriv(FLYTTINGER, List.of(foer));
    }

    public void avsluttedeOkter(Instant naa) {
        database.skriv(OKTER, List.of(naa));
    }

    public void logger(Instant foer) {
        LOGGER.forEach(setning -> database.skriv(setning, List.of(foer)));
    }
}
