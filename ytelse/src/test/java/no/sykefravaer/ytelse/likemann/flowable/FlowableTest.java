package no.sykefravaer.ytelse.likemann.flowable;

import no.sykefravaer.ytelse.likemann.Livslop;
import no.sykefravaer.ytelse.likemann.Tilkobling;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlowableTest {

    /** Den samme databasen, for motoren bruker lengst tid på tabellene sine. */
    private static final Tilkobling TILKOBLING = Livslop.tilkobling();

    @Test
    void åtte_tidsur_mister_ingenting_og_fyrer_ingenting_to_ganger() throws Exception {
        try (var likemann = Aatte.likemann(TILKOBLING)) {
            Livslop.medTidsur(likemann);
        }
    }

    @Test
    void ett_tidsur_i_ring_mister_ingenting_og_fyrer_ingenting_to_ganger() throws Exception {
        try (var likemann = Neste.likemann(TILKOBLING)) {
            Livslop.medTidsur(likemann);
        }
    }
}
