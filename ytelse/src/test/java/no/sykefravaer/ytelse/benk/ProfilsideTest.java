package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sykefravaer.ytelse.profil.Andel;
import no.sykefravaer.ytelse.profil.Profilering.Funn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfilsideTest {

    @TempDir
    Path mappe;

    @Test
    void hver_side_har_sitt_avsnitt_og_beholder_det_når_en_annen_skrives() throws IOException {
        skriv("bestand 10000", "a1", 100);
        skriv("bestand 100000", "b2", 200);

        assertThat(avsnitt()).containsExactly("bestand 10000", "bestand 100000");
        assertThat(tekst()).contains("kode `a1`", "100/s", "kode `b2`", "200/s");
    }

    @Test
    void en_side_som_skrives_igjen_får_bare_det_nye() throws IOException {
        skriv("bestand 10000", "a1", 100);
        skriv("bestand 100000", "b2", 200);
        skriv("bestand 10000", "c3", 300);

        assertThat(avsnitt()).containsExactly("bestand 10000", "bestand 100000");
        assertThat(tekst()).contains("kode `c3`", "300/s", "kode `b2`").doesNotContain("kode `a1`", "100/s");
    }

    @Test
    void det_som_står_blir_det_samme_hver_gang_det_skrives() throws IOException {
        skriv("bestand 10000", "a1", 100);
        var forst = tekst();
        skriv("bestand 10000", "a1", 100);

        assertThat(tekst()).isEqualTo(forst);
    }

    private void skriv(String navn, String commit, int iSekundet) throws IOException {
        var side = new Profilside("vekst");
        var funn = new Funn(List.of(new Andel("milepael.db.Json", 0.5)), List.of(), Duration.ofMillis(7), List.of());
        side.leggTil(
                new Navn(navn), new Steg("dokumenter", "dokumenter", 0), Runde.feilfri(iSekundet, 1_000_000_000), funn);
        side.skriv(mappe, new Kjoring("k", "2026-11-23T12:00:00Z", commit, "./ytelse/benk vekst", Map.of()));
    }

    private String tekst() throws IOException {
        return Files.readString(Profilside.fil(mappe, "vekst"));
    }

    private List<String> avsnitt() throws IOException {
        return tekst().lines()
                .filter(linje -> linje.startsWith("## "))
                .map(linje -> linje.substring(3))
                .toList();
    }

    private record Navn(String navn) implements Side {

        @Override
        public List<Steg> steg() {
            return List.of();
        }

        @Override
        public List<Long> prosesser() {
            return List.of();
        }

        @Override
        public Runde kjor(String fase, int antall, long fro) {
            throw new UnsupportedOperationException();
        }
    }
}
