package no.sykefravaer.lokal.start;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TilsynTest {

    @TempDir
    Path rot;

    final ByteArrayOutputStream sagt = new ByteArrayOutputStream();
    Mappe mappe;
    Tilsyn tilsyn;

    @BeforeEach
    void lagMappe() {
        mappe = new Mappe(rot.resolve("lokal"));
        mappe.gjorKlar();
    }

    @AfterEach
    void stopp() {
        tilsyn.stopp();
    }

    @Test
    void alt_er_klart_når_hver_del_har_sagt_fra() throws Exception {
        start(del("a", Set.of()), del("b", Set.of("a")));

        assertThat(prosess("a").isAlive()).isTrue();
        assertThat(prosess("b").isAlive()).isTrue();
    }

    @Test
    void en_del_startes_ikke_før_det_den_trenger_er_klart() throws Exception {
        start(del("b", Set.of("a")), del("a", Set.of()));

        assertThat(startet("a")).isBeforeOrEqualTo(startet("b"));
        assertThat(sagt()).containsSubsequence("a ", "klar", "b ", "klar");
    }

    @Test
    void det_som_dør_startes_igjen_og_det_sies() throws Exception {
        start(del("a", Set.of()));
        var forste = prosess("a");

        forste.destroyForcibly();

        await().atMost(20, SECONDS).until(() -> sagt().contains("klar igjen"));
        assertThat(prosess("a").pid()).isNotEqualTo(forste.pid());
        assertThat(sagt()).contains("a døde (kode 137) og startes igjen");
    }

    @Test
    void stopp_etterlater_ingen_prosess() throws Exception {
        start(del("a", Set.of()), del("b", Set.of("a")));
        var prosesser = List.of(prosess("a"), prosess("b"));

        tilsyn.stopp();

        assertThat(prosesser).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void stopp_går_utenfra_og_inn() throws Exception {
        start(del("a", Set.of()), del("b", Set.of("a")));

        tilsyn.stopp();

        assertThat(Files.readAllLines(rot.resolve("stoppet"))).containsExactly("b", "a");
    }

    @Test
    void det_som_stoppes_startes_ikke_igjen() throws Exception {
        start(del("a", Set.of()));

        tilsyn.stopp();

        assertThat(sagt()).doesNotContain("startes igjen");
    }

    @Test
    void en_del_som_aldri_kommer_opp_er_én_setning() {
        tilsyn = nytt(new Del("a", List.of("sh", "-c", "exit 3"), Map.of(), klartegn("a"), Set.of()));
        tilsyn.start();

        assertThatThrownBy(tilsyn::ventTilAltErKlart)
                .isInstanceOf(Stans.class)
                .hasMessageStartingWith("a kom ikke opp");
    }

    @Test
    void den_som_viker_har_en_mindre_del_av_maskinen() throws Exception {
        start(del("a", Set.of()).somViker(), del("b", Set.of()));

        assertThat(nice("a")).isEqualTo(10);
        assertThat(nice("b")).isZero();
        var deler =
                Files.exists(Path.of("/proc/self/autogroup")); // ikke alle kjerner deler tiden mellom sesjonene først
        assertThat(sesjonen("a", deler)).isEqualTo(deler ? "10" : "");
        assertThat(sesjonen("b", deler)).isEqualTo(deler ? "0" : "");
    }

    private void start(Del... deler) {
        tilsyn = nytt(deler);
        tilsyn.start();
        tilsyn.ventTilAltErKlart();
    }

    private Tilsyn nytt(Del... deler) {
        return new Tilsyn(List.of(deler), mappe, new Skjerm(new PrintStream(sagt, true, StandardCharsets.UTF_8)));
    }

    /** Sier at den er klar, skriver navnet sitt når den stoppes, og venter ellers på at røret inn lukkes. */
    private Del del(String navn, Set<String> etter) {
        var skript = "trap 'echo %1$s >> %2$s; exit 0' TERM; touch %3$s; while :; do sleep 0.05; done"
                .formatted(navn, rot.resolve("stoppet"), klartegn(navn).sti());
        return new Del(navn, List.of("sh", "-c", skript), Map.of(), klartegn(navn), etter);
    }

    private Klartegn.Fil klartegn(String navn) {
        return new Klartegn.Fil(mappe.drift().resolve(navn + ".klar"));
    }

    private ProcessHandle prosess(String navn) throws IOException {
        return new Pidfil(mappe.drift(), navn).prosess().orElseThrow();
    }

    private int nice(String navn) throws IOException {
        var felt = proc(navn, "stat");
        return Integer.parseInt(felt.substring(felt.lastIndexOf(')') + 2).split(" ")[16]);
    }

    /** Sesjonens nice; tom når kjernen ikke deler tiden slik. */
    private String sesjonen(String navn, boolean deler) throws IOException {
        return deler ? proc(navn, "autogroup").strip().replaceAll(".* ", "") : "";
    }

    private String proc(String navn, String fil) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(prosess(navn).pid()), fil));
    }

    private Instant startet(String navn) throws IOException {
        return prosess(navn).info().startInstant().orElseThrow();
    }

    private String sagt() {
        return sagt.toString(StandardCharsets.UTF_8);
    }
}
