package no.sykefravaer.milepael.db;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Steget der døra bytter hemmelighet (docs/drift.md). Id-en på det som kommer inn, er også en HMAC, så det samme dokumentet
 * sendt på nytt har da en annen.
 */
@MedKafkaOgDatabase
class DoraBytterTest {

    static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    static final Mottatt DOKUMENTET =
            den(DAG).om(new Personident("07850001406")).sendt("d-1", DAG, DAG.plusDays(20));
    static final String NY = "h2:den-nye-hemmeligheten-bare-for-prøvene";

    @ConfigProperty(name = "personnokkel.hemmeligheter")
    String gammel;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @BeforeEach
    void dokumentet_er_kommet_under_den_gamle() {
        bildet.tom();
        prove.mottar(DOKUMENTET);
    }

    @Test
    void det_samme_dokumentet_under_den_nye_er_ett_faktum_om_den_samme() {
        kjernenKjenner(NY + "," + gammel);
        prove.mottar(paaNytt());

        assertThat(lagret()).isEqualTo("1 person, 1 faktum, 1 fravær");
        assertThat(bildet.les("select split_part(personnokkel, '.', 1) from person_alias order by 1"))
                .containsExactly("h1", "h2");
    }

    @Test
    void det_er_fortsatt_ett_når_den_gamle_er_tatt_bort() {
        kjernenKjenner(NY + "," + gammel);
        prove.mottar(paaNytt());
        kjernenKjenner(NY);
        prove.mottar(paaNytt());

        assertThat(lagret()).isEqualTo("1 person, 1 faktum, 1 fravær");
    }

    @Test
    void var_den_gamle_tatt_bort_med_en_gang_var_hun_blitt_to() {
        kjernenKjenner(NY);
        prove.mottar(paaNytt());

        assertThat(lagret()).isEqualTo("2 person, 2 faktum, 2 fravær");
    }

    private static void kjernenKjenner(String hemmeligheter) {
        QuarkusMock.installMockForType(new Personnokler(hemmeligheter), Personnokler.class);
    }

    /** Slik døra skriver det etter byttet: alt er det samme, unntatt id-en og dørens egen tid. */
    private static Mottatt paaNytt() {
        return new Mottatt(
                UUID.randomUUID(),
                DOKUMENTET.kilde(),
                DOKUMENTET.personident(),
                DOKUMENTET.sykmeldingId(),
                DOKUMENTET.status(),
                DOKUMENTET.mottatt(),
                DOKUMENTET.registrert().plusSeconds(3600),
                DOKUMENTET.orgnummer(),
                DOKUMENTET.hpr(),
                DOKUMENTET.navKontor(),
                DOKUMENTET.egenmeldingsdager(),
                DOKUMENTET.perioder(),
                DOKUMENTET.bistandBedt());
    }

    private String lagret() {
        return bildet.les("select concat((select count(*) from person), ' person, ', (select count(*) from fakta),"
                        + " ' faktum, ', (select count(*) from tilfelle), ' fravær')")
                .getFirst();
    }
}
