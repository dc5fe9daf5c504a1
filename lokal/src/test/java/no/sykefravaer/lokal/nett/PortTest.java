package no.sykefravaer.lokal.nett;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortTest {

    @Test
    void det_er_en_ny_hver_gang_og_ingen_utgående_forbindelse_kan_ha_fått_den() {
        var porter = Stream.generate(Port::ledig).limit(100).toList();

        assertThat(porter).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 32_768);
    }

    @Test
    void en_port_noen_lytter_på_er_ikke_ledig() throws IOException {
        try (var opptatt = new ServerSocket()) {
            opptatt.bind(new InetSocketAddress(Port.VERT, Port.ledig()));

            assertThat(Port.erLedig(opptatt.getLocalPort())).isFalse();
        }
        assertThat(Port.erLedig(Port.ledig())).isTrue();
    }
}
