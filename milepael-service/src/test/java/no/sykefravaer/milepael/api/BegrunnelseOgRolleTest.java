package no.sykefravaer.milepael.api;

import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.arbeidsgiver;
import static no.sykefravaer.milepael.api.Kommandoprove.gjor;
import static no.sykefravaer.milepael.api.Kommandoprove.historikk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class BegrunnelseOgRolleTest {

    static final String HEMMELIG = "Kanarifugl i begrunnelsen";

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void historikken_er_lukket_for_andre_kontorer_og_arbeidsgiveren() {
        var id = kommandoer.milepael("04850000202", "OPPFOLGINGSPLAN");

        historikk(id, veileder("1719")).statusCode(404);
        historikk(id, arbeidsgiver()).statusCode(403);
        historikk(id, Testtoken.av("sykmeldt", Map.of("pid", "04850000202"))).statusCode(200);
        historikk(id, Testtoken.av("sykmeldt", Map.of("pid", "04850009999"))).statusCode(404);
    }

    @Test
    void forhåndsvarselet_har_en_svarfrist_tre_til_seks_uker_fram() {
        var id = kommandoer.milepael("04850001212", "AKTIVITETSKRAV");
        var iDag = klokke.iDag();

        gjor(id, "forhandsvarsel", Map.of("versjon", 1, "til", iDag.plusDays(20).toString()))
                .statusCode(422)
                .body("feil.kode", contains("UGYLDIG_SVARFRIST"));
        gjor(id, "forhandsvarsel", Map.of("versjon", 1, "til", iDag.plusDays(21).toString()))
                .statusCode(200)
                .body("status", equalTo("AVVENT"));
    }

    @Test
    void nav_kan_ta_tilbake_at_planen_er_mottatt_men_ikke_det_arbeidsgiveren_selv_har_meldt() {
        var id = kommandoer.milepael("04850001414", "OPPFOLGINGSPLAN");
        gjor(id, "oppfyll", Map.of("versjon", 1), arbeidsgiver()).statusCode(200);
        gjor(id, "plan-mottatt", Map.of("versjon", 2)).statusCode(200);

        gjor(id, "angre", Map.of("versjon", 3)).statusCode(200).body("status", equalTo("OPPFYLT"));
        gjor(id, "angre", Map.of("versjon", 5)).statusCode(404);
    }

    @Test
    void både_nav_og_arbeidsgiveren_kan_si_at_planen_er_mottatt_men_ikke_naboen() {
        var id = kommandoer.milepael("04850001313", "OPPFOLGINGSPLAN");
        var nabo = Testtoken.av("arbeidsgiver", Map.of("orgnummer", "319510540"));

        gjor(id, "plan-mottatt", Map.of("versjon", 1), nabo).statusCode(404);
        gjor(id, "plan-mottatt", Map.of("versjon", 1), arbeidsgiver()).statusCode(200);
        gjor(id, "angre", Map.of("versjon", 2), arbeidsgiver()).statusCode(200);
        gjor(id, "plan-mottatt", Map.of("versjon", 4)).statusCode(200).body("status", equalTo("OPPFYLT"));
    }

    @Test
    void arbeidsgiveren_unntar_sin_åpenbart_unødvendige_plan_med_en_begrunnelse() {
        var id = kommandoer.milepael("04850000808", "OPPFOLGINGSPLAN");
        var uten = Map.<String, Object>of("versjon", 1, "arsak", "APENBART_UNODVENDIG");

        gjor(id, "unntak", uten, arbeidsgiver()).statusCode(422).body("feil.felt", contains("begrunnelse"));
        gjor(
                        id,
                        "unntak",
                        Map.of("versjon", 1, "arsak", "APENBART_UNODVENDIG", "begrunnelse", HEMMELIG),
                        arbeidsgiver())
                .statusCode(200)
                .body("status", equalTo("UNNTAK"))
                .body(not(containsString(HEMMELIG)));
    }

    @Test
    void begrunnelsen_finnes_bare_i_historikken() {
        var id = kommandoer.milepael("04850000909", "AKTIVITETSKRAV");
        gjor(id, "unntak", Map.of("versjon", 1, "arsak", "MEDISINSKE_GRUNNER", "begrunnelse", HEMMELIG));

        assertThat(bildet.les("select hendelse from utboks where hendelse like '%Kanari%'"))
                .isEmpty();
        assertThat(bildet.les("select 1 from milepael where milepael::text like '%Kanari%'"))
                .isEmpty();
        historikk(id, veileder("0315")).body("[0].begrunnelse", equalTo(HEMMELIG));
    }

    @Test
    void en_begrunnelse_basen_ikke_kan_lagre_avvises() {
        var id = kommandoer.milepael("04850001010", "AKTIVITETSKRAV");

        gjor(id, "unntak", Map.of("versjon", 1, "arsak", "MEDISINSKE_GRUNNER", "begrunnelse", "a\0b"))
                .statusCode(422)
                .body("feil.kode", contains("UGYLDIG_TEGN"));
    }
}
