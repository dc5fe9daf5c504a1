package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * En migrering kjøres mens den forrige utgaven går, så den legger bare til (ADR-0045). Det ingen utgave i drift lenger leser,
 * kan tas bort: da står det en linje {@code -- trekker sammen: …} som sier hvilken utgave som sluttet.
 */
@Order(1)
class MigreringsregelTest {

    /** De siste som ble til før regelen; ingen utgave er satt i drift på noe tidligere. */
    private static final Map<String, Integer> FOR_REGELEN = Map.of("milepael-service", 18, "varsling-service", 16);

    private static final Pattern NUMMER = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern SAMMEN = Pattern.compile("(?m)^-- trekker sammen: \\S+");
    private static final Pattern KOMMENTAR = Pattern.compile("(?m)--.*$");
    private static final Pattern FORBUDT = Pattern.compile(
            "\\brename\\b|\\bdrop\\s+(table|column|schema)\\b|\\balter\\s+column\\s+\\S+\\s+((set\\s+data\\s+)?type|set\\s+not\\s+null)\\b"
                    + "|\\badd\\s+column\\s+(?:(?!\\bdefault\\b)[^,;])*\\bnot\\s+null\\b(?![^,;]*\\bdefault\\b)",
            Pattern.CASE_INSENSITIVE);

    static Stream<Path> migreringer() {
        return FOR_REGELEN.entrySet().stream().flatMap(tjeneste -> etter(tjeneste.getKey(), tjeneste.getValue()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("migreringer")
    void den_forrige_utgaven_kan_leve_med_migreringen(Path migrering) {
        assertThat(Driftsfiler.les(migrering)).satisfies(MigreringsregelTest::krevTrygg);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table forfall rename column milepael_id to gjelder;",
                "drop table utboks;",
                "alter table a drop column b;",
                "alter table a alter column b type bigint;",
                "alter table a alter column b set not null;",
                "alter table a add column b int not null;"
            })
    void det_den_forrige_utgaven_ikke_kan_leve_med_finnes(String sql) {
        assertThat(erTrygg(sql)).isFalse();
        assertThat(erTrygg("-- trekker sammen: 1.3 sluttet å lese den\n" + sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table a add column b int;",
                "alter table a add column b int not null default 0, add column c text;",
                "create table a (b int not null);",
                "drop index a; create index a on b (c);",
                "-- rename er ikke lov\ncreate index a on b (c);"
            })
    void det_som_legger_til_er_lov(String sql) {
        assertThat(erTrygg(sql)).isTrue();
    }

    @Test
    void v18_i_kjernen_er_et_slikt_brudd_og_derfor_ikke_satt_i_drift_for_seg() {
        assertThat(etter("milepael-service", 17).filter(fil -> fil.toString().contains("V18__")))
                .singleElement()
                .satisfies(fil -> assertThat(erTrygg(Driftsfiler.les(fil))).isFalse());
    }

    private static void krevTrygg(String sql) {
        assertThat(erTrygg(sql)).as(sql).isTrue();
    }

    private static boolean erTrygg(String sql) {
        return SAMMEN.matcher(sql).find()
                || !FORBUDT.matcher(KOMMENTAR.matcher(sql).replaceAll("")).find();
    }

    private static Stream<Path> etter(String tjeneste, int nummer) {
        try (var filer = Files.list(Path.of("..", tjeneste, "src/main/resources/db/migration"))) {
            return filer.filter(fil -> nummer(fil) > nummer).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int nummer(Path fil) {
        var navn = NUMMER.matcher(fil.getFileName().toString());
        return navn.matches() ? Integer.parseInt(navn.group(1)) : 0;
    }
}
