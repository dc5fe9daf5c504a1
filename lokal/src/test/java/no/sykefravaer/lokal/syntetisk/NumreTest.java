package no.sykefravaer.lokal.syntetisk;

import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumreTest {

    static final int MANGE = 20_000;

    @Test
    void identnumrene_er_gyldige_og_ingen_to_like() {
        assertThat(Identnumre.rekke(7).limit(MANGE))
                .allMatch(Personident::erGyldig)
                .doesNotHaveDuplicates();
    }

    @Test
    void identnumrene_tilhører_ingen() {
        assertThat(Identnumre.rekke(7).limit(MANGE))
                .allSatisfy(ident ->
                        assertThat(Integer.parseInt(ident.verdi(), 2, 4, 10)).isBetween(81, 92));
    }

    @Test
    void samme_frø_gir_samme_rekke() {
        assertThat(Identnumre.rekke(7).limit(10))
                .containsExactlyElementsOf(Identnumre.rekke(7).limit(10).toList());
    }

    @Test
    void organisasjonsnumrene_er_gyldige_og_begynner_på_31() {
        assertThat(Organisasjonsnumre.rekke().limit(500))
                .allMatch(Orgnummer::erGyldig)
                .allMatch(nummer -> nummer.verdi().startsWith("31"))
                .doesNotHaveDuplicates();
    }
}
