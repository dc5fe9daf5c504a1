package no.sykefravaer.lokal.personregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HukommelseTest {

    static final Personident KARI = Identnumre.forste();
    static final Personident NYTT = Identnumre.rekke(0).skip(1).findFirst().orElseThrow();
    static final Instant DA = Instant.parse("2024-01-09T13:38:35Z");

    final Hukommelse hukommelse = new Hukommelse();

    @Test
    void en_ny_person_får_kontoret_i_sykmeldingen() {
        hukommelse.les(sykmelding("1719"));

        assertThat(hukommelse.taVentende()).containsExactly(Map.entry(KARI, "1719"));
    }

    @Test
    void uten_kontor_i_sykmeldingen_er_det_0315() {
        hukommelse.les(sykmelding(null));

        assertThat(hukommelse.taVentende()).containsValue("0315");
    }

    @Test
    void det_fortelles_bare_én_gang() {
        hukommelse.les(sykmelding("1719"));
        hukommelse.taVentende();
        hukommelse.les(sykmelding("1719"));

        assertThat(hukommelse.taVentende()).isEmpty();
    }

    @Test
    void den_som_alt_står_på_emnet_fortelles_ikke_igjen() {
        hukommelse.les(sykmelding("1719"));
        hukommelse.les(person());

        assertThat(hukommelse.taVentende()).isEmpty();
    }

    @Test
    void den_som_har_fått_nytt_nummer_er_den_samme_også_når_byttet_leses_først() {
        hukommelse.les(new PersonidentByttet(UUID.randomUUID(), "personregister", NYTT, KARI, DA, DA));
        hukommelse.les(person());

        assertThat(hukommelse.taVentende()).isEmpty();
    }

    @Test
    void et_nytt_nummer_for_en_ukjent_er_en_ny_person() {
        hukommelse.les(new PersonidentByttet(UUID.randomUUID(), "personregister", NYTT, KARI, DA, DA));

        assertThat(hukommelse.taVentende()).containsOnlyKeys(NYTT);
    }

    @Test
    void navnet_og_fødselsdatoen_følger_av_nummeret() {
        var faktum = Personfaktum.om(new Personident("01816000064"), "0315", DA);

        assertThat(faktum.fodselsdato()).isEqualTo(LocalDate.of(1960, 1, 1));
        assertThat(faktum.fornavn())
                .isEqualTo(Personfaktum.om(new Personident("01816000064"), "0315", DA)
                        .fornavn());
    }

    private static Mottatt sykmelding(String navKontor) {
        return new Mottatt(
                UUID.randomUUID(),
                "epj-a",
                KARI,
                "s-1",
                Sykmeldingsstatus.NY,
                DA,
                DA,
                null,
                null,
                navKontor,
                null,
                List.of(),
                null);
    }

    private static PersonMottatt person() {
        var opplysninger = new Personopplysninger(
                "Ola", "Myrvang", null, "0315", Adressebeskyttelse.UGRADERT, false, null, null, null, null);
        return new PersonMottatt(UUID.randomUUID(), "personregister", KARI, DA, DA, opplysninger);
    }
}
