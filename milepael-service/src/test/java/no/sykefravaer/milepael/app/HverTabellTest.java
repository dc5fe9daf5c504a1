package no.sykefravaer.milepael.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

/** Den som lager en tabell, sier hvor lenge det i den står. */
@MedKafkaOgDatabase
class HverTabellTest {

    private static final String TABELLER = """
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_name <> 'flyway_schema_history'""";

    private static final Pattern RAD = Pattern.compile("^\\| `(\\w+)` \\| \\S", Pattern.MULTILINE);

    @Inject
    Bildet bildet;

    @Test
    void hver_tabell_i_basen_har_en_rad_i_dokumentasjonen_og_hver_rad_en_tabell() throws IOException {
        var delen = Files.readString(Path.of("../docs/lagringstid.md"))
                .split("## Hver tabell\\R")[1]
                .split("### milepael-service\\R")[1]
                .split("\\R##")[0];

        assertThat(RAD.matcher(delen).results().map(rad -> rad.group(1)))
                .containsExactlyInAnyOrderElementsOf(bildet.les(TABELLER));
    }
}
