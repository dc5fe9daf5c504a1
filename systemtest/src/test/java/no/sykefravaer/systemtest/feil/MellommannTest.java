package no.sykefravaer.systemtest.feil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import no.sykefravaer.lokal.nett.Port;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Mellommannen foran en som sender tilbake det den får. */
@Order(1)
class MellommannTest {

    private static final int FRIST = 20_000; // millisekunder
    private static final int LENGE_NOK = 300; // millisekunder; den er halvåpen for alltid

    private ServerSocket ekko;
    private Mellommann mellommann;

    @BeforeEach
    void start() throws IOException {
        ekko = new ServerSocket(0, 10, InetAddress.getByName(Port.VERT));
        Thread.ofVirtual().start(this::svar);
        mellommann = Mellommann.til(ekko.getLocalPort());
    }

    @AfterEach
    void stopp() throws IOException {
        mellommann.close();
        ekko.close();
    }

    @Test
    void det_som_er_blitt_borte_mens_han_tier_kommer_aldri_og_forbindelsen_er_like_åpen() throws IOException {
        try (var forbindelse = koblet()) {
            mellommann.ties();
            forbindelse.getOutputStream().write(1);
            await().until(() -> mellommann.svelget() == 1);
            mellommann.hel();
            forbindelse.getOutputStream().write(2);
            forbindelse.setSoTimeout(LENGE_NOK);

            assertThatThrownBy(forbindelse.getInputStream()::read).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void den_som_ikke_sendte_noe_imens_og_den_som_er_ny_slipper_fram() throws IOException {
        try (var stille = koblet()) {
            mellommann.ties();
            mellommann.hel();
            stille.getOutputStream().write(3);
            assertThat(stille.getInputStream().read()).isEqualTo(3);
        }
        try (var ny = koblet()) {
            ny.getOutputStream().write(4);
            assertThat(ny.getInputStream().read()).isEqualTo(4);
        }
    }

    @Test
    void et_brudd_er_talt() throws IOException {
        try (var forbindelse = koblet()) {
            forbindelse.getOutputStream().write(5);
            assertThat(forbindelse.getInputStream().read()).isEqualTo(5);

            assertThat(mellommann.bryt()).isEqualTo(2);
            assertThat(forbindelse.getInputStream().read()).isEqualTo(-1);
        }
    }

    private Socket koblet() throws IOException {
        var forbindelse = new Socket(Port.VERT, mellommann.port());
        forbindelse.setSoTimeout(FRIST);
        return forbindelse;
    }

    private void svar() {
        while (!ekko.isClosed()) {
            try {
                var forbindelse = ekko.accept();
                Thread.ofVirtual().start(() -> send(forbindelse));
            } catch (IOException e) {
                return; // lukket
            }
        }
    }

    private static void send(Socket forbindelse) {
        try (forbindelse) {
            forbindelse.getInputStream().transferTo(forbindelse.getOutputStream());
        } catch (IOException e) {
            // Den andre enden er borte.
        }
    }
}
