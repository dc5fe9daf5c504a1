package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.drap.Avtrykk;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.drap.Innsending;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9}, eller en megler som ikke svarer, midt i innsendingen ender som om ingenting hadde skjedd. Antallet er {@code -Ddrap.antall=…}. */
@Order(6)
@ExtendWith(MedSystemet.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrapTest {

    private static final int ANTALL = Integer.getInteger("drap.antall", 5_000);
    private static final Duration SENDEFRIST = Duration.ofMinutes(3);
    private static final Duration TETT = Duration.ofMillis(20);
    private static final String FAKTA = """
            select count(*) from fakta f join person p on p.id = f.person_id where p.personident = any(?)""";
    private static final String OPPGAVER = """
            select count(*) from oppgave o join person p on p.person_id = o.person_id
            where p.personident = any(?)""";

    private final Systemet systemet;
    private final Klient klient;
    private final Databasene databasene;
    private final Emnene emnene;
    private Avtrykk fasit;

    DrapTest(Systemet systemet) {
        this.systemet = systemet;
        this.klient = new Klient(systemet);
        this.databasene = new Databasene(systemet);
        this.emnene = new Emnene(systemet);
    }

    @BeforeAll
    void uforstyrret() {
        var datasett = Datasett.medDokumenter(ANTALL);
        var begynt = Instant.now();
        new Innsending(klient, emnene).start(datasett).join();
        var sendt = Duration.between(begynt, Instant.now());
        fasit = avtrykk(datasett);
        skriv("uforstyrret, sendt på %.1f s".formatted(sekunder(sendt)), datasett, begynt);
    }

    @AfterAll
    void lukk() {
        emnene.close();
    }

    @Test
    void fasiten_har_trukne_milepæler_og_lukkede_oppgaver() {
        assertThat(fasit.milepaeler())
                .filteredOn(rad -> rad.contains("BORTFALT"))
                .isNotEmpty();
        assertThat(fasit.oppgaver()).filteredOn(rad -> rad.contains("LUKKET")).isNotEmpty();
        assertThat(fasit.hosMottakerne()).isNotEmpty();
    }

    @Test
    void døra_drept_midtveis() {
        var datasett = Datasett.medDokumenter(ANTALL);
        var innsending = new Innsending(klient, emnene);

        drepMidtveis("sykmelding-service", datasett, innsending, innsending::bekreftet, ANTALL);

        assertThat(avtrykk(datasett).avvikFra(fasit)).isEmpty();
    }

    @Test
    void kjernen_drept_midtveis() {
        var datasett = Datasett.medDokumenter(ANTALL);
        var innsending = new Innsending(klient, emnene);

        drepMidtveis("milepael-service", datasett, innsending, () -> fakta(datasett), ANTALL);

        assertThat(avtrykk(datasett).avvikFra(fasit)).isEmpty();
    }

    @Test
    void varslingen_drept_midtveis() {
        var datasett = Datasett.medDokumenter(ANTALL);
        var innsending = new Innsending(klient, emnene);
        var iAlt = fasit.oppgaver().size();

        drepMidtveis("varsling-service", datasett, innsending, () -> oppgaver(datasett), iAlt);

        assertThat(avtrykk(datasett).avvikFra(fasit)).isEmpty();
    }

    @Test
    void megleren_borte_midtveis_gir_503_til_det_som_ikke_er_bekreftet_og_ingenting_mistes() {
        var datasett = Datasett.medDokumenter(ANTALL).del(0, ANTALL / 20);
        var begynt = Instant.now();
        var innsending = new Innsending(klient, emnene);
        var sendt = innsending.start(datasett);
        await("noe").atMost(SENDEFRIST).pollInterval(TETT).until(() -> innsending.bekreftet() > 0);
        systemet.mensBorteEr(
                "kafka",
                () -> assertThat(klient.post(enAnnen().json()).status()).isEqualTo(503));
        sendt.join();

        assertThat(avtrykk(datasett).avvikFra(fasit.bareOm(datasett.plasser().values())))
                .isEmpty();
        skriv("megleren borte", datasett, begynt);
    }

    private static Sykmelding enAnnen() {
        var fom = LocalDate.of(2024, 1, 8);
        return Sykmelding.sendt(Personer.ny(), Personer.nyVirksomhet(), fom, fom.plusDays(13));
    }

    /** Dreper når en tredel er kommet dit den drepte har ansvaret for. */
    private void drepMidtveis(
            String tjeneste, Datasett datasett, Innsending innsending, LongSupplier kommet, int iAlt) {
        var begynt = Instant.now();
        var sendt = innsending.start(datasett);
        await("en tredel").atMost(SENDEFRIST).pollInterval(TETT).until(() -> kommet.getAsLong() >= iAlt / 3);
        systemet.drep(tjeneste);
        var vedDrapet = kommet.getAsLong();
        await("alt er sendt").atMost(SENDEFRIST).until(sendt::isDone);
        sendt.join();
        new Ro(databasene, emnene).vent(datasett.personer());
        skriv("%s drept ved %d av %d".formatted(tjeneste, vedDrapet, iAlt), datasett, begynt);
        assertThat(vedDrapet).isLessThan(iAlt);
    }

    private Avtrykk avtrykk(Datasett datasett) {
        new Ro(databasene, emnene).vent(datasett.personer());
        return Avtrykk.av(datasett, databasene, klient);
    }

    private long fakta(Datasett datasett) {
        return Databasene.tall(databasene.milepael(FAKTA, identer(datasett)));
    }

    private long oppgaver(Datasett datasett) {
        return Databasene.tall(databasene.varsling(OPPGAVER, identer(datasett)));
    }

    private static List<String> identer(Datasett datasett) {
        return datasett.personer().stream().map(Personident::verdi).toList();
    }

    private void skriv(String hva, Datasett datasett, Instant begynt) {
        System.out.printf(
                "Drap, %s: %d dokumenter om %d personer ferdig etter %.1f s (%d milepæler, %d oppgaver)%n",
                hva,
                datasett.dokumenter(),
                datasett.personer().size(),
                sekunder(Duration.between(begynt, Instant.now())),
                fasit.milepaeler().size(),
                fasit.oppgaver().size());
    }

    private static double sekunder(Duration tid) {
        return tid.toMillis() / 1000.0;
    }
}
