package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Lopende;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.Utgang;
import no.sykefravaer.milepael.db.AktiveringRepository;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Innforing;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.regelverk.Praksis;
import no.sykefravaer.milepael.regelverk.Regelsett;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Det enkle gjøres i databasen; kjernen ville gjort nøyaktig det samme med de samme sakene. */
@MedKafkaOgDatabase
class ToVeierTest {

    static final int PERSONER = 80;
    static final LocalDate FORSTE_DAG = LocalDate.of(2025, 2, 1);

    /** Noen av pliktene som ennå er planlagt, er det bestemt noe om. */
    private static final List<String> NOEN_ER_BESTEMT = List.of("""
            update milepael set beslutning = '{"status":"AVVENT","arsak":"ANNET","til":"2025-05-01","kilde":"PERSON"}'
            where status = 'PLANLAGT' and uke = 7 and aktiveres < '2025-05-01' returning id""", """
            update forfall f set hva = 'AKTIVER_BESLUTTET' from milepael m
            where m.id = f.gjelder and f.hva = 'AKTIVER' and m.beslutning is not null returning m.id""");

    private static final String RADER = """
            select m.id, m.status, m.versjon, m.frist, m.beslutning, f.dato, f.hva
            from milepael m left join forfall f on f.gjelder in (m.id, m.tilfelle_id) order by m.id, f.hva""";

    @Inject
    Saksarkiv arkiv;

    @Inject
    AktiveringRepository aktiveringer;

    @Inject
    Planlegger planlegger;

    @Inject
    Json json;

    @Inject
    Klokke klokke;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper mapper;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    /** Det som er lagret, og det som er sendt om hver person, i rekkefølge. */
    record Etterpaa(List<String> rader, Map<UUID, List<MilepaelHendelse>> sendt) {}

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void databasen_og_kjernen_gir_de_samme_radene_og_de_samme_hendelsene(long fro) throws IOException {
        var aktiver = new AktiverForfalte(arkiv, aktiveringer, saksgang(fro), json, klokke);
        var dager = dager(fro);
        lagre(fro);

        var iDatabasen = etter(() -> dager.forEach(aktiver::til));
        tilbake();
        var iKjernen = etter(() -> dager.forEach(dag -> brett(aktiver, dag)));

        assertThat(iDatabasen.sendt()).hasSizeGreaterThan(PERSONER / 4);
        assertThat(iDatabasen).isEqualTo(iKjernen);
    }

    private void brett(AktiverForfalte aktiver, LocalDate dag) {
        QuarkusTransaction.requiringNew().run(() -> aktiver.brett(arkiv.medForfall(dag, 10_000, Set.of()), dag));
    }

    /** Annethvert frø har kontorer som innføres midt i. */
    private Saksgang saksgang(long fro) {
        var innforing = fro % 2 == 0
                ? new Innforing(LocalDate.of(2025, 3, 15), Map.of("0315", LocalDate.of(2025, 4, 1)))
                : Innforing.INGEN;
        return new Saksgang(Tilfelleberegner::tilfeller, Regelsett.av(planlegger, Praksis.INGEN), innforing);
    }

    private static List<LocalDate> dager(long fro) {
        var tilfeldig = new Random(fro);
        var dager = new ArrayList<LocalDate>();
        for (var dag = FORSTE_DAG; dag.getYear() == 2025; dag = dag.plusDays(1 + tilfeldig.nextInt(25))) {
            dager.add(dag);
        }
        return dager;
    }

    /** Alt er kjent den første dagen; resten av året går av seg selv. */
    private void lagre(long fro) {
        bildet.tom();
        Lopende.hendelser(Lopende.av(fro, PERSONER, FORSTE_DAG), FORSTE_DAG, fro)
                .forEach(prove::mottar);
        NOEN_ER_BESTEMT.forEach(bildet::les);
        for (var tabell : List.of("milepael", "forfall")) {
            bildet.gjor("drop table if exists for_" + tabell);
            bildet.gjor("create table for_" + tabell + " as table " + tabell);
        }
    }

    private void tilbake() {
        for (var tabell : List.of("milepael", "forfall")) {
            bildet.gjor("truncate " + tabell);
            bildet.gjor("insert into " + tabell + " table for_" + tabell);
        }
    }

    private Etterpaa etter(Runnable arbeid) throws IOException {
        try (var utgang = new Utgang(megler, mapper, bildet)) {
            arbeid.run();
            var sendt = utgang.nye().stream().collect(groupingBy(MilepaelHendelse::personId));
            return new Etterpaa(bildet.les(RADER), sendt);
        }
    }
}
