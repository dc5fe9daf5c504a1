package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.ANNEN_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Hendelsesbygger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det samme levert to ganger er ett faktum; er noe annerledes, er det et annet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaktanokkelTest {

    static final LocalDate FOM = LocalDate.of(2026, 3, 2);
    static final LocalDate TOM = LocalDate.of(2026, 3, 20);
    static final Hendelsesbygger DOR = den(TOM);

    @Test
    void det_samme_en_gang_til_er_samme_faktum() {
        assertThat(nokler(DOR.sendt("a", FOM, TOM), DOR.sendt("a", FOM, TOM))).hasSize(1);
    }

    @Test
    void andre_dager_i_sykmeldingen_er_et_annet_faktum() {
        assertThat(nokler(DOR.sendt("a", FOM, TOM), DOR.sendt("a", FOM, TOM.plusDays(1))))
                .hasSize(2);
    }

    @Test
    void andre_dager_i_en_erstatning_er_et_annet_faktum() {
        assertThat(nokler(
                        DOR.erstattet(2L, DOR.sendt("a", FOM, TOM)),
                        DOR.erstattet(2L, DOR.sendt("a", FOM, TOM.plusDays(1)))))
                .hasSize(2);
    }

    @Test
    void en_søknad_er_en_annen_når_den_sier_noe_annet_eller_trekkes() {
        assertThat(nokler(
                        DOR.soknad("a", FOM, TOM, 0, null),
                        DOR.soknad("a", FOM, TOM, 3, null),
                        DOR.hos(ANNEN_AS).soknad("a", FOM, TOM, 0, null),
                        DOR.soknadSlettet("a")))
                .hasSize(4);
    }

    @Test
    void en_inntektsmelding_er_en_annen_når_den_sier_noe_annet() {
        assertThat(nokler(DOR.inntektsmelding("a", FOM, TOM), DOR.inntektsmelding("a", FOM, TOM.minusDays(1))))
                .hasSize(2);
    }

    @Test
    void en_ny_fødselsdato_er_et_annet_personfaktum() {
        assertThat(nokler(DOR.fodt(FOM.minusYears(40)), DOR.fodt(FOM.minusYears(41))))
                .hasSize(2);
    }

    @Test
    void et_bytte_fra_et_annet_nummer_er_et_annet_faktum() {
        assertThat(nokler(DOR.byttetFra(new Personident("10852500022")), DOR.byttetFra(new Personident("10852500033"))))
                .hasSize(2);
    }

    private static Stream<UUID> nokler(SykmeldingHendelse... hendelser) {
        return Stream.of(hendelser).map(Faktanokkel::av).distinct();
    }
}
