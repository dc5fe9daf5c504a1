package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MinnesideTest {

    @Test
    void bare_flaggene_til_JVM_en_er_med_og_ingen_mapper() {
        var kommando = List.of(
                "/usr/lib/jvm/java",
                "-Xmx256m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-XX:SharedArchiveFile=/root/x/kjernen.jsa",
                "-cp",
                "/root/x.jar",
                "-Xmx1m");

        assertThat(Minneside.flagg(kommando)).isEqualTo("`-Xmx256m` `-XX:SharedArchiveFile=kjernen.jsa`");
    }
}
