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
import no.sykefravaer.systemtest.drift.Migrering;
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

    static Stream<Path> migreringer() {
        return FOR_REGELEN.entrySet().stream().flatMap(tjeneste -> etter(tjeneste.getKey(), tjeneste.getValue()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("migreringer")
    void den_forrige_utgaven_kan_leve_med_migreringen(Path migrering) {
        assertThat(new Migrering(Driftsfiler.les(migrering)).brudd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table forfall rename column milepael_id to gjelder;",
                "drop table utboks;",
                "alter table a drop column b;",
                "alter table a alter column b type bigint;",
                "alter table a alter column b set not null;",
                "alter table a alter b set not null;",
                "alter table a drop b;",
                "alter table a add column b int not null;",
                "alter table a add column b numeric(10, 2) not null;",
                "alter table a add b text not null, add column c text not null default '';",
                "alter table a add constraint b check (c > 0);",
                "alter table a add constraint b check (c > 0) not valid;",
                "alter table a add unique (b, c);",
                "alter table a add constraint b foreign key (c) references d;",
                "create unique index a on b (c);",
                "create table b (c int); create unique index concurrently a on d (c);",
                "drop function a(int);",
                "drop view a;",
                "alter type a add value 'b';",
                "do $$ begin alter table a drop column b; end $$;"
            })
    void det_den_forrige_utgaven_ikke_kan_leve_med_finnes(String sql) {
        assertThat(new Migrering(sql).brudd()).hasSize(1);
        assertThat(new Migrering("-- trekker sammen: 1.3 sluttet å lese den\n" + sql).brudd())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table a add column b int;",
                "alter table a add column b int not null default 0, add column c text;",
                "create table a (b int not null);",
                "create table a (b int); create unique index c on a (b); alter table a add constraint d check (b > 0);",
                "alter table a add column b numeric(10, 2) not null default 0, add column c text;",
                "alter table a drop constraint b, alter column c drop not null;",
                "create or replace function a() returns int language plpgsql as $$ begin drop table b; end $$;",
                "comment on table a is 'drop table b; er ikke lov';",
                "drop index a; create index a on b (c);",
                "-- rename er ikke lov\ncreate index a on b (c);"
            })
    void det_som_legger_til_er_lov(String sql) {
        assertThat(new Migrering(sql).brudd()).isEmpty();
    }

    @Test
    void v18_i_kjernen_er_et_slikt_brudd_og_derfor_ikke_satt_i_drift_for_seg() {
        assertThat(etter("milepael-service", 17).filter(fil -> fil.toString().contains("V18__")))
                .singleElement()
                .satisfies(fil ->
                        assertThat(new Migrering(Driftsfiler.les(fil)).brudd()).isNotEmpty());
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
