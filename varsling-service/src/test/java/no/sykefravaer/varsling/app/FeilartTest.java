package no.sykefravaer.varsling.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeilartTest {

    @Test
    void en_feil_i_vår_egen_kode_kommer_igjen_hver_gang() {
        assertThat(Feilart.av(new NullPointerException())).isEqualTo(Feilart.INNHOLD);
    }

    @Test
    void en_forbindelse_som_ikke_kom_kan_komme_senere() {
        assertThat(Feilart.av(new IllegalStateException(new SQLException("Sorry, acquisition timeout!"))))
                .isEqualTo(Feilart.OMGIVELSER);
    }

    @Test
    void en_transaksjon_som_ikke_lot_seg_fullføre_kan_gå_senere() {
        assertThat(Feilart.av(new IllegalStateException(new RollbackException())))
                .isEqualTo(Feilart.OMGIVELSER);
    }
}
