package no.sykefravaer.milepael.domene;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.TilfeldigeHendelser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** De samme fakta lest om igjen i en eldre kopi av saken (ADR-0044). Frøet står i navnet. */
class GjentakelseTest {

    static LongStream fro() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void det_som_leses_om_igjen_i_en_eldre_kopi_blir_det_samme_med_de_samme_idene(long fro) {
        for (var fakta : personer(fro)) {
            var kopien = new Random(fro).nextInt(fakta.size());
            var gjenopprettet = etter(fakta.subList(0, kopien));

            fakta.forEach(gjenopprettet::faar);

            assertThat(gjenopprettet.sak()).isEqualTo(etter(fakta).sak());
            assertThat(gjenopprettet.hendelser()).isEqualTo(etter(fakta).hendelser());
        }
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void ingen_to_ting_har_samme_id(long fro) {
        for (var fakta : personer(fro)) {
            var sak = etter(fakta).sak();

            assertThat(Stream.concat(
                            sak.tilfeller().stream().map(Tilfelle::id),
                            sak.milepaeler().values().stream().map(Milepael::id)))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<List<SykmeldingHendelse>> personer(long fro) {
        return List.copyOf(TilfeldigeHendelser.av(fro, 5).stream()
                .collect(groupingBy(SykmeldingHendelse::personident, LinkedHashMap::new, toList()))
                .values());
    }

    private static Saksforlop etter(List<SykmeldingHendelse> fakta) {
        var forlop = new Saksforlop();
        fakta.forEach(forlop::faar);
        return forlop;
    }
}
