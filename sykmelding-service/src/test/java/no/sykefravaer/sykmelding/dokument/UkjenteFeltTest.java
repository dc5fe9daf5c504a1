package no.sykefravaer.sykmelding.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UkjenteFeltTest extends Dokumenttest {

    @Test
    void alle_ukjente_felt_nevnes_med_sin_sti() {
        var galt = med(sykmelding(), s -> {
            s.put("diagnose", "x").put("orgNummer", "1");
            s.withObject("/behandler").put("hprNr", "1");
            forste(s).put("gradering", 1);
        });

        assertThat(brudd(galt))
                .containsExactlyInAnyOrder(
                        "diagnose UKJENT_FELT",
                        "orgNummer UKJENT_FELT",
                        "behandler.hprNr UKJENT_FELT",
                        "perioder[0].gradering UKJENT_FELT");
    }

    @Test
    void et_ukjent_felt_med_null_er_også_ukjent() {
        assertThat(brudd(med(sykmelding(), s -> s.putNull("diagnose")))).containsExactly("diagnose UKJENT_FELT");
    }

    @Test
    void en_personident_brukt_som_feltnavn_gjentas_ikke() {
        assertThat(brudd(med(sykmelding(), s -> s.put("pasient" + FNR, 1)))).containsExactly("pasient*** UKJENT_FELT");
    }

    @Test
    void et_langt_og_rart_navn_gjentas_kort_og_trygt() {
        assertThat(brudd(med(sykmelding(), s -> s.put("<b>\n" + "a".repeat(500), 1))))
                .containsExactly("?b??" + "a".repeat(60) + "… UKJENT_FELT");
    }
}
