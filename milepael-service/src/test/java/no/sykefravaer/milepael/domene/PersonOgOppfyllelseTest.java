package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import org.junit.jupiter.api.Test;

class PersonOgOppfyllelseTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void et_dødsfall_trekker_det_åpne_og_skaper_ingenting_nytt() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .faar(den(dag(62)).person("0315", dag(62)))
                .faar(den(dag(63)).sendt("b", dag(91), dag(200)));

        assertThat(forlop.holder()).isEmpty();
    }

    @Test
    void var_dødsfallet_en_feil_kommer_pliktene_tilbake() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .faar(den(dag(62)).person("0315", dag(62)))
                .faar(den(dag(63)).person("0315", null));

        assertThat(forlop.holder())
                .containsExactly("OPPFOLGINGSPLAN AKTIV", "DIALOGMOTE_1 AKTIV", "AKTIVITETSKRAV AKTIV");
    }

    @Test
    void en_oppfylt_plikt_blir_stående_når_fraværet_forsvinner() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .oppfyller("AKTIVITETSKRAV")
                .faar(den(dag(62)).slettet("a"));

        assertThat(forlop.holder()).containsExactly("AKTIVITETSKRAV OPPFYLT");
    }

    @Test
    void en_oppfylt_plikt_lukkes_hos_alle_med_utført() {
        var forlop =
                new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(90))).stille();

        assertThat(forlop.oppfyller("AKTIVITETSKRAV").fortalt()).containsExactly("lukket AKTIVITETSKRAV UTFORT");
    }

    @Test
    void nye_personopplysninger_fortelles_og_de_samme_igjen_ikke() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).person("0315", null))
                .faar(den(dag(2)).person("0315", null))
                .faar(den(dag(3)).person("1719", null));

        assertThat(forlop.fortalt()).containsExactly("person 1", "person 2");
    }

    @Test
    void med_nytt_nummer_fortelles_hver_åpne_plikt_om_igjen_og_til_sist_hvem_hun_er() {
        var nytt = new Personident("01816000064");
        var forlop = new Saksforlop()
                .faar(den(dag(1)).person("0315", null))
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .oppfyller("DIALOGMOTE_1")
                .stille()
                .faar(den(dag(62)).om(nytt).byttetFra(new Personident("10852500011")));

        assertThat(forlop.fortalt())
                .containsExactly("endret OPPFOLGINGSPLAN 2026-03-29", "endret AKTIVITETSKRAV 2026-04-26", "person 2");
        assertThat(forlop.sak().person().ident()).isEqualTo(nytt);
    }

    @Test
    void det_siste_nummeret_etter_registerets_tid_gjelder() {
        var a = new Personident("10852500011");
        var b = new Personident("01816000064");
        var c = new Personident("13897299814");
        var forlop = new Saksforlop()
                .faar(den(dag(3)).om(c).byttetFra(b))
                .faar(den(dag(2)).om(b).byttetFra(a));

        assertThat(forlop.sak().person().ident()).isEqualTo(c);
    }

    @Test
    void eldre_personopplysninger_som_kommer_sent_endrer_ingenting() {
        var forlop = new Saksforlop()
                .faar(den(dag(3)).person("1719", null))
                .faar(den(dag(1)).person("0315", null));

        assertThat(forlop.sak().person().kontor()).isEqualTo("1719");
    }
}
