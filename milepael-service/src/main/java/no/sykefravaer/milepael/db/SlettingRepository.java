package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;

/** Sletter det som ikke skal stå lenger. */
@ApplicationScoped
public class SlettingRepository {

    /**
     * Dørens klokke, og ikke avsenderens: det som kom i dag om et gammelt fravær, har ingen sett ennå. Det registeret forteller,
     * holder ikke på en sak; uten dokumenter er det alt vi har, og da gjør det det.
     */
    private static final String FORELDET = """
            not exists (select 1 from tilfelle t where t.person_id = p.id and not t.opphort and t.slutt >= ?)
                and (select coalesce(max(f.registrert) filter (where f.dokument_id is not null), max(f.registrert))
                    from fakta f where f.person_id = p.id) < ?""";

    private static final String LAAS_FORELDEDE = "select p.id from person p where " + FORELDET
            + " and p.id > ? order by p.id limit ? for update of p skip locked";
    private static final String FORTSATT_FORELDEDE =
            "select p.id, p.personident from person p where " + FORELDET + " and p.id = any(?)";

    private static final List<String> SLETT_SAK = List.of(
            "delete from milepael_historikk h using milepael m where m.id = h.milepael_id and m.person_id = any(?)",
            "delete from milepael where person_id = any(?)",
            "delete from forfall where person_id = any(?)",
            "delete from tilfelle where person_id = any(?)",
            "delete from bestilling where person_id = any(?)",
            "delete from notat where person_id = any(?)",
            """
            with borte as (delete from fakta where person_id = any(?) returning 1)
            insert into regnskap (hva, antall) select 'SLETTET', count(*) from borte having count(*) > 0""",
            "delete from person_alias where person_id = any(?)",
            "delete from person where id = any(?)");
    private static final String SLETT_NAVFAKTA = "delete from navfaktum where personident = any(?)";

    /** Sendt etterpå ville det gjort henne til en ny sak hos varslingen. Også det som ble parkert etter at saken var borte. */
    private static final String SLETT_PARKERTE =
            "delete from utboks u where u.parkert is not null and not exists (select 1 from person p where p.id = u.person_id)";

    /** Nummeret til en person har ingen indeks: begge tabellene leses hele, én gang i natta. */
    private static final String UTEN_PERSON = """
            select distinct n.personident from navfaktum n
            where n.meldt < ? and not exists (select 1 from person p where p.personident = n.personident)""";

    private static final String SLETT_UTEN_SAK = "delete from navfaktum where meldt < ? and personident = any(?)";
    private static final String TRUKNE_NOTATER = "delete from notat where slettet < ?";
    private static final String FORKASTEDE_POSTER = """
            with borte as (delete from feilko where forkastet < ? returning emne)
            insert into regnskap (hva, antall)
            select 'FORKASTET', count(*) from borte where emne = any(?) having count(*) > 0""";
    private static final String POSTAVVIK = "delete from postavvik where registrert < ?";
    private static final List<String> LOGGER =
            List.of("delete from innsynslogg where tid < ?", "delete from driftslogg where tid < ?");

    /** En sak som skal slettes. */
    public record Foreldet(UUID personId, String personident) {
        @Override
        public String toString() {
            return "Foreldet[" + personId + "]";
        }
    }

    private final Sql sql;
    private final UtboksRepository utboks;
    private final Personnokler nokler;
    private final AliasRepository aliaser;

    SlettingRepository(Sql sql, UtboksRepository utboks, Personnokler nokler, AliasRepository aliaser) {
        this.sql = sql;
        this.utboks = utboks;
        this.nokler = nokler;
        this.aliaser = aliaser;
    }

    /** De første etter {@code etter} som verken har fravær etter dagen eller dokumenter etter øyeblikket, låst. */
    public List<UUID> laasForeldede(UUID etter, LocalDate dag, Instant oyeblikk, int antall) {
        sql.les(Sql.ETTER_INDEKSEN, rad -> "");
        return sql.les(
                LAAS_FORELDEDE,
                rad -> rad.getObject(1, UUID.class),
                dag,
                oyeblikk.atOffset(ZoneOffset.UTC),
                etter,
                antall);
    }

    /** De av de låste som ikke fikk noe nytt mens vi lette: spørringen over så basen slik den var da den begynte. */
    public List<Foreldet> fortsattForeldede(Collection<UUID> laaste, LocalDate dag, Instant oyeblikk) {
        return sql.les(
                FORTSATT_FORELDEDE,
                rad -> new Foreldet(rad.getObject(1, UUID.class), rad.getString(2)),
                dag,
                oyeblikk.atOffset(ZoneOffset.UTC),
                Kolonne.av("uuid", laaste));
    }

    /** Alt om dem. Varslingen får vite at de ikke er her lenger, etter alt annet om dem. */
    public void slett(Collection<Foreldet> saker) {
        var ider = saker.stream().map(Foreldet::personId).toList();
        utboks.skrivUt(ider);
        SLETT_SAK.forEach(setning -> sql.skriv(setning, Kolonne.av("uuid", ider)));
        sql.skriv(
                SLETT_NAVFAKTA,
                Kolonne.av("text", saker.stream().map(Foreldet::personident).toList()));
        sql.skriv(SLETT_PARKERTE);
        utboks.legg(ider.stream()
                .map(id -> new Utgaaende(id, Utgaaende.SLETTET, "sletting"))
                .toList());
    }

    @Transactional
    public void trukneNotater(Instant foer) {
        sql.skriv(TRUKNE_NOTATER, foer.atOffset(ZoneOffset.UTC));
    }

    /** Den som har byttet nummer, har en sak også under det gamle. */
    @Transactional
    public void navfaktaUtenSak(Instant foer) {
        var tid = foer.atOffset(ZoneOffset.UTC);
        var deres = nokler.av(sql.les(UTEN_PERSON, rad -> new Personident(rad.getString(1)), tid));
        var kjente = aliaser.finn(deres.values().stream().flatMap(List::stream).toList());
        var ukjente = deres.entrySet().stream()
                .filter(en -> Collections.disjoint(en.getValue(), kjente.keySet()))
                .map(en -> en.getKey().verdi())
                .toList();
        sql.skriv(SLETT_UTEN_SAK, tid, Kolonne.av("text", ukjente));
    }

    @Transactional
    public void forkastedePoster(Instant foer) {
        sql.skriv(FORKASTEDE_POSTER, foer.atOffset(ZoneOffset.UTC), Kolonne.av("text", RegnskapRepository.EMNER));
    }

    /** Tallet er alt ført; rada skal bare kjenne igjen en post Kafka leverer på nytt. */
    @Transactional
    public void postavvik(Instant foer) {
        sql.skriv(POSTAVVIK, foer.atOffset(ZoneOffset.UTC));
    }

    @Transactional
    public void logger(Instant foer) {
        LOGGER.forEach(setning -> sql.skriv(setning, foer.atOffset(ZoneOffset.UTC)));
    }
}
