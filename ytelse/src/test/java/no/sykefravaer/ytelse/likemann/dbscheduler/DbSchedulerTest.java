package no.sykefravaer.ytelse.likemann.dbscheduler;

import no.sykefravaer.ytelse.likemann.Livslop;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DbSchedulerTest {

    @Test
    void en_oppgave_om_gangen_mister_ingenting_og_fyrer_ingenting_to_ganger() throws Exception {
        try (var likemann = Enkel.likemann(Livslop.tilkobling())) {
            Livslop.medTidsur(likemann);
        }
    }

    @Test
    void oppgaver_i_bunker_mister_ingenting_og_fyrer_ingenting_to_ganger() throws Exception {
        try (var likemann = Bunket.likemann(Livslop.tilkobling())) {
            Livslop.medTidsur(likemann);
        }
    }
}
