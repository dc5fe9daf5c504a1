package no.sykefravaer.varsling.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Innsynsrader.Fort;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CefTest {

    static final Instant TID = Instant.parse("2026-03-02T10:00:00Z");
    static final UUID HUN = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");

    @Test
    void en_rad_er_en_linje_med_hvem_hva_hvorfor_og_om_det_gikk() {
        assertThat(linje("Z990123", "0315 FORTROLIG", null))
                .isEqualTo("CEF:0|Nav|varsling-service|1|audit:update|tildeling|WARN|end=1772445600000 externalId=17"
                        + " suid=Z990123 duid=6f9619ff-8b86-4d01-b42d-00cf4fc964ff sproc=kall-1 act=TILDELING"
                        + " flexString1=Deny flexString1Label=Decision cs1=veileder cs1Label=Rolle"
                        + " cs2=0315 FORTROLIG cs2Label=Rettighet");
    }

    @Test
    void ingen_verdi_kan_lage_en_ny_linje_eller_et_nytt_felt() {
        var linje = linje("Z99|0", "0315\r\nCEF:0|Nav|falsk", "flexString1=Permit \\= \u2028duid=en-annen");

        assertThat(linje.lines()).hasSize(1);
        assertThat(linje)
                .contains("suid=Z99|0 ", "cs2=0315 CEF:0|Nav|falsk ")
                .endsWith("msg=flexString1\\=Permit \\\\\\=  duid\\=en-annen");
    }

    private static String linje(String hvem, String rettighet, String merknad) {
        return Cef.linje(new Fort(
                17, TID, new Innsynsrad("veileder", hvem, rettighet, HUN, Slag.TILDELING, merknad, true, "kall-1")));
    }
}
