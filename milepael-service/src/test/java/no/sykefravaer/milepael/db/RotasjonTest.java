package no.sykefravaer.milepael.db;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.domene.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytte av hemmeligheten bak nøklene, steg for steg slik docs/drift.md sier det. */
@MedKafkaOgDatabase
class RotasjonTest {

    static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    static final Personident SKRIVES_OM = new Personident("07850001010");
    static final Personident STILLE = new Personident("07850001109");
    static final Personident TIDLIGERE = new Personident("07850001208");
    static final Personident NYTT_NUMMER = new Personident("07850001307");
    static final String NY = "h2:den-nye-hemmeligheten-bare-for-prøvene";

    @ConfigProperty(name = "personnokkel.hemmeligheter")
    String gammel;

    @Inject
    Sql sql;

    @Inject
    Json json;

    @Inject
    AliasRepository aliaser;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    private Map<Personident, UUID> forut;

    @BeforeEach
    void alle_er_kjent_med_den_gamle() {
        bildet.tom();
        prove.mottar(den(DAG).om(SKRIVES_OM).sendt("r-1", DAG, DAG.plusDays(20)));
        prove.mottar(den(DAG).om(STILLE).sendt("r-2", DAG, DAG.plusDays(20)));
        prove.mottar(den(DAG).om(TIDLIGERE).sendt("r-3", DAG, DAG.plusDays(20)));
        prove.mottar(den(DAG.plusDays(1)).om(NYTT_NUMMER).byttetFra(TIDLIGERE));
        forut = Map.of(
                SKRIVES_OM, person(gammel, SKRIVES_OM).orElseThrow().id(),
                STILLE, person(gammel, STILLE).orElseThrow().id(),
                TIDLIGERE, person(gammel, TIDLIGERE).orElseThrow().id(),
                NYTT_NUMMER, person(gammel, NYTT_NUMMER).orElseThrow().id());
    }

    @Test
    void mens_begge_gjelder_er_alle_de_samme_og_den_det_skrives_om_får_den_nye_nøkkelen() {
        assertThat(laast(begge(), SKRIVES_OM)).isEqualTo(forut.get(SKRIVES_OM));

        forut.forEach((ident, id) ->
                assertThat(person(begge(), ident)).map(Person::id).contains(id));
        assertThat(person(NY, SKRIVES_OM)).map(Person::id).contains(forut.get(SKRIVES_OM));
    }

    @Test
    void uten_fornyelsen_ville_de_stille_vært_ukjente_når_den_gamle_fjernes() {
        laast(begge(), SKRIVES_OM);

        assertThat(person(NY, STILLE)).isEmpty();
        assertThat(iTransaksjon(() -> nokler(begge()).antallUtenGjeldende())).isEqualTo(2);
    }

    @Test
    void etter_fornyelsen_mangler_ingen_og_den_gamle_kan_fjernes() {
        var nokler = nokler(begge());
        forny(nokler);

        assertThat(iTransaksjon(nokler::antallUtenGjeldende)).isZero();
        forut.forEach(
                (ident, id) -> assertThat(person(NY, ident)).map(Person::id).contains(id));
        assertThat(laast(NY, TIDLIGERE)).isEqualTo(forut.get(NYTT_NUMMER));
    }

    @Test
    void fornyelsen_er_ferdig_når_den_er_gjort_én_gang() {
        var nokler = nokler(begge());
        forny(nokler);
        var aliasene = bildet.les("select personnokkel, person_id from person_alias order by 1");

        assertThat(iTransaksjon(() -> nokler.utenGjeldende(new UUID(0, 0), 10))).isEmpty();
        assertThat(aliasene).hasSize(8);
    }

    private void forny(NokkelRepository nokler) {
        QuarkusTransaction.requiringNew().run(() -> nokler.forny(nokler.utenGjeldende(new UUID(0, 0), 10)));
    }

    private String begge() {
        return NY + "," + gammel;
    }

    /** Personen slik strømmen finner henne for å skrive, eller lager henne. */
    private UUID laast(String hemmeligheter, Personident ident) {
        return iTransaksjon(() -> personer(hemmeligheter)
                .laas(Map.of(ident, Instant.EPOCH))
                .personer()
                .get(ident)
                .id());
    }

    private Optional<Person> person(String hemmeligheter, Personident ident) {
        return iTransaksjon(() -> personer(hemmeligheter).finn(ident));
    }

    private PersonRepository personer(String hemmeligheter) {
        return new PersonRepository(sql, json, new Personnokler(hemmeligheter), aliaser);
    }

    private NokkelRepository nokler(String hemmeligheter) {
        return new NokkelRepository(sql, new Personnokler(hemmeligheter), personer(hemmeligheter), aliaser);
    }

    private static <T> T iTransaksjon(Callable<T> dette) {
        return QuarkusTransaction.requiringNew().call(dette);
    }
}
