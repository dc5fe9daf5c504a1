package no.sykefravaer.sykmelding.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import org.junit.jupiter.api.Test;

class PersonleserTest extends Dokumenttest {

    @Test
    void et_gyldig_personfakta_leses_med_alle_felt() {
        assertThat(lesPerson(person()).opplysninger())
                .isEqualTo(new Personopplysninger(
                        "Ola",
                        "Prøve",
                        LocalDate.of(1972, 9, 13),
                        "0315",
                        Adressebeskyttelse.UGRADERT,
                        false,
                        true,
                        false,
                        "nb",
                        null));
    }

    @Test
    void alle_brudd_kommer_på_én_gang() {
        var galt = med(person(), p -> {
            p.remove("fornavn");
            p.put("adressebeskyttelse", "HEMMELIG").put("skjermet", "nei").put("dodsdato", "2026-01-16");
            p.put("kjonn", "K").put("fnr", "13897299815");
        });

        assertThat(bruddIPerson(galt))
                .containsExactlyInAnyOrder(
                        "fornavn MANGLER",
                        "adressebeskyttelse UGYLDIG_VERDI",
                        "skjermet FEIL_TYPE",
                        "dodsdato DATO_FOR_SEN",
                        "kjonn UKJENT_FELT",
                        "fnr UGYLDIG_FNR");
    }

    @Test
    void et_tomt_objekt_mangler_alt_påkrevd() {
        assertThat(bruddIPerson(tre("{}")))
                .containsExactlyInAnyOrder(
                        "fnr MANGLER",
                        "mottatt MANGLER",
                        "fornavn MANGLER",
                        "etternavn MANGLER",
                        "navKontor MANGLER",
                        "adressebeskyttelse MANGLER",
                        "skjermet MANGLER");
    }

    @Test
    void en_meget_gammel_person_er_født_før_1990() {
        assertThat(lesPerson(med(person(), p -> p.put("fodselsdato", "1919-02-28")))
                        .opplysninger()
                        .fodselsdato())
                .isEqualTo(LocalDate.of(1919, 2, 28));
    }
}
