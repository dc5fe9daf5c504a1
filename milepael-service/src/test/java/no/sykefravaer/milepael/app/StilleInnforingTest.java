package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Lopende;
import no.sykefravaer.milepael.Lopende.Ventet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.TilfeldigeHendelser;
import no.sykefravaer.milepael.Utgang;
import no.sykefravaer.milepael.db.AktiveringRepository;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.RegnskapRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Innforing;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.regelverk.Praksis;
import no.sykefravaer.milepael.regelverk.Regelsett;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Antall løpende fravær er det en innføring må tåle; {@code -Dinnforing.fravaer=2000} for færre. */
@MedKafkaOgDatabase
class StilleInnforingTest {

    static final int FRAVAER = Integer.getInteger("innforing.fravaer", 20_000);
    static final LocalDate LASTET = LocalDate.of(2040, 1, 2);
    static final LocalDate SENEST = LASTET.plusDays(21);
    static final Innforing INNFORING = new Innforing(LASTET.minusDays(7), Map.of("0315", LASTET, "1719", SENEST));

    @Inject
    VentendeTombstoner ventende;

    @Inject
    Saksarkiv arkiv;

    @Inject
    AktiveringRepository aktiveringer;

    @Inject
    Planlegger planlegger;

    @Inject
    Feilko feilko;

    @Inject
    RegnskapRepository regnskap;

    @Inject
    Json json;

    @Inject
    Klokke klokke;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper mapper;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @BeforeEach
    void tom() {
        bildet.tom();
    }

    @Test
    void løpende_fravær_gir_nøyaktig_det_som_har_frist_foran_seg_og_uka_etter_nøyaktig_den_uka() throws IOException {
        var alle = Lopende.av(1, FRAVAER, LASTET);
        try (var utgang = new Utgang(megler, mapper, bildet)) {
            motta(INNFORING, Lopende.hendelser(alle, LASTET, 1), 1000);
            var lastet = utgang.nye();
            assertThat(aktivert(lastet))
                    .isEqualTo(ventet(alle, p -> !p.aktiveres().isAfter(LASTET)));
            assertThat(lukket(lastet)).isZero();

            var uke = LASTET.plusDays(7);
            new AktiverForfalte(arkiv, aktiveringer, saksgang(INNFORING), json, klokke).til(uke);
            var etter = utgang.nye();
            assertThat(aktivert(etter))
                    .containsExactlyElementsOf(ventet(
                            alle,
                            p -> p.aktiveres().isAfter(LASTET) && !p.aktiveres().isAfter(uke)));
            assertThat(lukket(etter))
                    .isEqualTo(ventet(
                                    alle,
                                    p -> !p.aktiveres().isAfter(uke)
                                            && !p.over().isAfter(uke))
                            .size());
        }
    }

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {7})
    void historien_avhenger_ikke_av_hvor_en_bunke_sluttet(long fro) {
        var midtIAaret = new Innforing(LocalDate.of(2025, 5, 1), Map.of("0315", LocalDate.of(2025, 3, 1)));
        var hendelser = TilfeldigeHendelser.av(fro, 60);

        var enOgEn = etter(midtIAaret, hendelser, 1);

        assertThat(enOgEn).anyMatch(linje -> linje.contains("HISTORISK"));
        assertThat(etter(midtIAaret, hendelser, 7)).isEqualTo(enOgEn);
        assertThat(etter(midtIAaret, hendelser, 1000)).isEqualTo(enOgEn);
    }

    private List<String> etter(Innforing innforing, List<SykmeldingHendelse> hendelser, int omGangen) {
        bildet.tom();
        motta(innforing, hendelser, omGangen);
        return bildet.alt();
    }

    private void motta(Innforing innforing, List<SykmeldingHendelse> hendelser, int omGangen) {
        var planer = new OppdaterPlaner(ventende, arkiv, saksgang(innforing), feilko, regnskap, json);
        for (int fra = 0; fra < hendelser.size(); fra += omGangen) {
            var poster = poster(hendelser, fra, Math.min(hendelser.size(), fra + omGangen));
            QuarkusTransaction.requiringNew().run(() -> planer.etter(poster));
        }
    }

    private static List<Lest<SykmeldingHendelse>> poster(List<SykmeldingHendelse> hendelser, int fra, int til) {
        return IntStream.range(fra, til)
                .mapToObj(i -> new Lest<>(
                        new Innpost("innføring", 0, i, "nøkkel", new byte[0], "kall-" + i), hendelser.get(i)))
                .toList();
    }

    private Saksgang saksgang(Innforing innforing) {
        return new Saksgang(Tilfelleberegner::tilfeller, Regelsett.av(planlegger, Praksis.INGEN), innforing);
    }

    private static List<String> ventet(List<Lopende> alle, Predicate<Ventet> naa) {
        return alle.stream()
                .flatMap(en -> en.plikter(innfort(en.kontor())).filter(naa))
                .map(Ventet::linje)
                .sorted()
                .toList();
    }

    private static LocalDate innfort(String kontor) {
        return kontor == null ? SENEST : INNFORING.kontorer().getOrDefault(kontor, INNFORING.dato());
    }

    private List<String> aktivert(List<MilepaelHendelse> hendelser) {
        var identer = bildet.les("select id, personident from person").stream()
                .map(linje -> linje.split(" \\| "))
                .collect(toMap(felt -> felt[0], felt -> felt[1]));
        return hendelser.stream()
                .filter(Aktivert.class::isInstance)
                .map(Aktivert.class::cast)
                .map(a -> identer.get(a.personId().toString()) + " " + a.regel() + " " + a.frist())
                .sorted()
                .toList();
    }

    private static long lukket(List<MilepaelHendelse> hendelser) {
        return hendelser.stream().filter(Lukket.class::isInstance).count();
    }
}
