package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.db.SlettingRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fraværet sluttet 2. mars 2020; dagen flyttes til saken har stått så lenge den skal. */
@MedKafkaOgDatabase
class SlettForeldetTest {

    private static final String HUN = "04850009401";
    private static final LocalDate SLUTT = LocalDate.of(2020, 3, 2);
    private static final LocalDate SISTE_DAG = SLUTT.plusYears(5);
    private static final List<String> SAKEN = List.of(
            "person",
            "person_alias",
            "fakta",
            "tilfelle",
            "milepael",
            "milepael_historikk",
            "forfall",
            "notat",
            "bestilling",
            "navfaktum",
            "utboks where parkert is not null");

    /** Ingen av dem betyr noe for planen; saken regnes ikke på nytt etterpå. */
    private static final List<String> DET_SOM_IKKE_KOMMER_AV_DOKUMENTENE = List.of(
            "insert into milepael_historikk (milepael_id, versjon, handling, status, rolle, utforer, tid, dag)"
                    + " select id, 99, 'x', 'x', 'NAV', 'Z1', now(), '2020-02-01' from milepael",
            "insert into forfall (dato, person_id, gjelder, hva) select '2099-01-01', id, id, 'VEKK' from person",
            "insert into notat (id, person_id, tekst, utforer, tid) select gen_random_uuid(), id, 'x', 'Z1', now() from person",
            "insert into bestilling (id, person_id, regel, dag, gjelder, rolle, trukket)"
                    + " select gen_random_uuid(), id, 'x', '2020-02-01', '2020-02-01', 'NAV', false from person",
            "insert into navfaktum (id, personident, regel, innhold, meldt, utfall)"
                    + " select gen_random_uuid(), personident, 'x', '{}', '2025-03-01T10:00:00Z', 'ANVENDT' from person",
            "insert into utboks (shard, person_id, hendelse, parkert) select 0, id, '{}', 'for stor' from person");

    @Inject
    SlettForeldet slett;

    @Inject
    SlettingRepository sletting;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @BeforeEach
    void en_sak_fra_2020() {
        bildet.tom();
        var dor = den(LocalDate.of(2020, 1, 6)).om(new Personident(HUN));
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", LocalDate.of(2020, 1, 2), SLUTT));
        bildet.gjor("delete from utboks");
    }

    @Test
    void saken_står_til_og_med_dagen_og_er_helt_borte_etterpå() {
        DET_SOM_IKKE_KOMMER_AV_DOKUMENTENE.forEach(bildet::gjor);

        assertThat(slett.per(SISTE_DAG)).isZero();
        assertThat(SAKEN)
                .allSatisfy(tabell -> assertThat(antall(tabell)).as(tabell).isNotEqualTo("0"));

        assertThat(slett.per(SISTE_DAG.plusDays(1))).isEqualTo(1);
        assertThat(SAKEN)
                .allSatisfy(tabell -> assertThat(antall(tabell)).as(tabell).isEqualTo("0"));
    }

    @Test
    void et_nytt_dokument_holder_på_saken_og_en_ny_adresse_gjør_det_ikke() {
        var senere = den(LocalDate.of(2023, 5, 1)).om(new Personident(HUN));
        prove.mottar(senere.person("1719", null));
        assertThat(slett.per(SISTE_DAG)).isZero();

        prove.mottar(senere.inntektsmelding("i-1", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 17)));
        assertThat(slett.per(SISTE_DAG.plusDays(1))).isZero();
        assertThat(slett.per(LocalDate.of(2028, 5, 3))).isEqualTo(1);
    }

    @Test
    void historie_som_kommer_i_dag_om_et_gammelt_fravær_står_fra_i_dag() {
        bildet.tom();
        var dor = den(LocalDate.of(2026, 1, 5)).om(new Personident(HUN));
        prove.mottar(skrevet("2020-01-06T10:00:00Z", dor.sendt("s-1", LocalDate.of(2020, 1, 2), SLUTT)));

        assertThat(slett.per(LocalDate.of(2031, 1, 5))).isZero();
        assertThat(slett.per(LocalDate.of(2031, 1, 6))).isEqualTo(1);
    }

    @Test
    void flere_enn_det_slettes_om_gangen_går_i_samme_natt_og_de_andre_står() {
        foreldede(450);
        var ny = den(LocalDate.of(2024, 9, 2)).om(new Personident("04850009402"));
        prove.mottar(ny.sendt("s-2", LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 20)));

        assertThat(slett.per(SISTE_DAG.plusDays(1))).isEqualTo(451);
        assertThat(antall("person")).isEqualTo("1");
    }

    @Test
    void det_som_kommer_mens_det_letes_redder_saken() {
        var grense = Lagringstid.SAK.grense(SISTE_DAG.plusDays(1));
        var oyeblikk = grense.atStartOfDay(ZoneOffset.UTC).toInstant();
        var igjen = QuarkusTransaction.requiringNew().call(() -> {
            var laaste = sletting.laasForeldede(new UUID(0, 0), grense, oyeblikk, 10);
            QuarkusTransaction.requiringNew()
                    .run(() -> bildet.gjor("update fakta set registrert = '2025-03-03T09:00:00Z'"));
            return sletting.fortsattForeldede(laaste, grense, oyeblikk);
        });

        assertThat(igjen).isEmpty();
    }

    @Test
    void den_som_er_sykmeldt_på_nytt_mister_ikke_det_gamle() {
        var ny = den(LocalDate.of(2024, 9, 2)).om(new Personident(HUN));
        prove.mottar(ny.sendt("s-2", LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 20)));

        assertThat(slett.per(SISTE_DAG.plusDays(1))).isZero();
        assertThat(antall("tilfelle")).isEqualTo("2");
    }

    /** Det samme dokumentet, med avsenderens tid en annen enn dørens. */
    private static Mottatt skrevet(String mottatt, Mottatt dokument) {
        return new Mottatt(
                dokument.hendelseId(),
                dokument.kilde(),
                dokument.personident(),
                dokument.sykmeldingId(),
                dokument.status(),
                Instant.parse(mottatt),
                dokument.registrert(),
                dokument.orgnummer(),
                dokument.hpr(),
                dokument.navKontor(),
                dokument.egenmeldingsdager(),
                dokument.perioder(),
                dokument.bistandBedt());
    }

    private void foreldede(int antall) {
        bildet.gjor(
                "insert into person (id, personident) select gen_random_uuid(), 'nr ' || nr from generate_series(1, "
                        + antall + ") nr");
        bildet.gjor("insert into fakta (person_id, nokkel, kilde, mottatt, registrert, hendelse, utfall, dokument_id)"
                + " select p.id, gen_random_uuid(), f.kilde, f.mottatt, f.registrert, f.hendelse, f.utfall, f.dokument_id"
                + " from person p, fakta f where p.personident like 'nr %' and f.dokument_id is not null");
    }

    private String antall(String tabell) {
        return bildet.les("select count(*) from " + tabell).getFirst();
    }
}
