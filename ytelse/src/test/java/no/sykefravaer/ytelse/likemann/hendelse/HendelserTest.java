package no.sykefravaer.ytelse.likemann.hendelse;

import no.sykefravaer.ytelse.likemann.Livslop;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HendelserTest {

    @Test
    void en_hendelse_om_gangen_gir_ett_tilfelle_og_én_melding_hver() throws Exception {
        try (var likemann = EnOgEn.likemann(Livslop.tilkobling())) {
            Livslop.medHendelser(likemann);
        }
    }

    @Test
    void hendelser_i_bunker_gir_ett_tilfelle_og_én_melding_hver() throws Exception {
        try (var likemann = IBunker.likemann(Livslop.tilkobling())) {
            Livslop.medHendelser(likemann);
        }
    }
}
