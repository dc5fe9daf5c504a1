package no.sykefravaer.varsling.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

/** Den som lager en tabell, sier hvor lenge det i den står. */
@Helt
class HverTabellTest extends Varslingsproeve {

    private static final String TABELLER = """
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_name <> 'flyway_schema_history'""";

    private static final Pattern RAD = Pattern.compile("^\\| `(\\w+)` \\| \\S", Pattern.MULTILINE);

    @Test
    void hver_tabell_i_basen_har_en_rad_i_dokumentasjonen_og_hver_rad_en_tabell() throws IOException {
        var delen = Files.readString(Path.of("../docs/lagringstid.md"))
                .split("## Hver tabell\\R")[1]
                .split("### varsling-service\\R")[1]
                .split("\\R##")[0];

        assertThat(RAD.matcher(delen).results().map(rad -> rad.group(1)))
                .containsExactlyInAnyOrderElementsOf(verden.les(TABELLER));
    }
}
