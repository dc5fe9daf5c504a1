package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.ANNEN_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Mote.Sted;
import no.sykefravaer.milepael.regelverk.Praksis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Det som er sant hva folk enn bestemmer og ber om mens fraværet endrer seg. Frøet står i navnet. */
class PliktenslivEgenskaperTest {

    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final int SKRITT = 40;
    static final List<String> SVAR =
            List.of("KOMMER", "KOMMER_IKKE", "USIKKER", "TILBAKE_SAMME_JOBB", "IKKE_TILBAKE", "AVHOLDT");
    static final List<String> ROLLER = List.of("NAV", "ARBEIDSGIVER", "SYKMELDER", "SYKMELDT");
    static final List<String> BESTILLES = List.of("DIALOGMOTE_2", "DIALOGMOTE_3", "BISTAND_BEDT");

    static LongStream fro() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void det_som_er_regnet_ut_står_når_det_regnes_på_nytt(long fro) {
        var forlop = tilfeldig(fro);
        var milepaeler = linjer(forlop);

        forlop.stille().regnesPaaNytt(START.plusDays(SKRITT * 10L));

        assertThat(forlop.fortalt()).isEmpty();
        assertThat(linjer(forlop)).isEqualTo(milepaeler);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void en_innkalling_er_bare_åpen_mens_møtet_er_kalt_inn(long fro) {
        var alle = tilfeldig(fro).sak().milepaeler().values();

        assertThat(alle)
                .filteredOn(m -> m.plikt().regel().startsWith("MOTEINNKALLING") && m.erApen())
                .allSatisfy(innkalling ->
                        assertThat(alle).anyMatch(m -> m.id().equals(innkalling.utspring()) && m.erInnkalt()));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void det_siste_som_er_fortalt_om_en_plikt_er_det_den_er(long fro) {
        var forlop = tilfeldig(fro);

        assertThat(forlop.sak().milepaeler().values())
                .allSatisfy(m -> assertThat(erApenHosMottakerne(forlop, m))
                        .as("%s %s", m.plikt().regel(), m.status())
                        .isEqualTo(m.erApen()));
    }

    /** Av det siste som er fortalt. */
    private static boolean erApenHosMottakerne(Saksforlop forlop, Milepael m) {
        return forlop.hendelser().stream()
                .filter(hendelse -> String.valueOf(hendelse).contains("milepaelId=" + m.id()))
                .reduce((forrige, siste) -> siste)
                .filter(siste -> !(siste instanceof MilepaelHendelse.Lukket))
                .isPresent();
    }

    private static List<String> linjer(Saksforlop forlop) {
        return forlop.sak().milepaeler().values().stream()
                .map(m -> "%s %s %s %s %d %s %s"
                        .formatted(
                                m.id(),
                                m.plikt().regel(),
                                m.status(),
                                m.plikt().frist(),
                                m.versjon(),
                                m.plikt().mottakere(),
                                m.plikt().aktiveres()))
                .sorted()
                .toList();
    }

    private static Saksforlop tilfeldig(long fro) {
        var tilfeldig = new Random(fro);
        var forlop = new Saksforlop()
                .med(new Praksis(Set.of("0315"), Set.of("0315")))
                .faar(den(START).person("0315", null));
        for (int nr = 1; nr <= SKRITT; nr++) {
            skritt(forlop, tilfeldig, START.plusDays(10L * nr), "s" + nr);
        }
        return forlop.gaarTil(START.plusDays(10L * SKRITT));
    }

    private static void skritt(Saksforlop forlop, Random tilfeldig, LocalDate dag, String id) {
        forlop.gaarTil(dag);
        try {
            switch (tilfeldig.nextInt(8)) {
                case 0, 1 -> forlop.faar(den(dag).sendt(id, fom(dag, tilfeldig), dag.plusDays(tilfeldig.nextInt(90))));
                case 2 -> forlop.faar(den(dag).hos(ANNEN_AS).gradert(id, fom(dag, tilfeldig), dag.plusDays(30)));
                case 3 -> forlop.faar(den(dag).slettet("s" + tilfeldig.nextInt(SKRITT)));
                case 4 -> forlop.bestiller(en(tilfeldig, BESTILLES), en(tilfeldig, ROLLER), dag);
                case 5 -> forlop.angrer(noen(forlop, tilfeldig).id(), dag);
                default -> beslutt(forlop, noen(forlop, tilfeldig), tilfeldig, dag);
            }
        } catch (Avvisning e) {
            assertThat(e.grunn()).isNotNull(); // det kunne ikke gjøres nå, og ingenting er endret
        }
    }

    private static void beslutt(Saksforlop forlop, Milepael m, Random tilfeldig, LocalDate dag) {
        var handling = en(tilfeldig, List.of(Handling.values()));
        var senere = dag.plusDays(1L + tilfeldig.nextInt(60));
        var beslutning = switch (handling) {
            case KALL_INN, ENDRE_MOTE ->
                Beslutning.innkalt(new Mote(senere.atTime(9, 0), Sted.DIGITALT, tilfeldig.nextBoolean()));
            case INNSTILL -> Beslutning.innstilt("INNSTILLING_OM_STANS", senere);
            case MOTTA_UTTALELSE -> Beslutning.svarFra(Rolle.SYKMELDER, "UTTALELSE_MOTTATT");
            case AVVENT -> new Beslutning(Status.AVVENT, "OPPFOLGINGSPLAN_ARBEIDSGIVER", senere, null, null);
            case FORHANDSVARSLE -> new Beslutning(Status.AVVENT, "FORHANDSVARSEL", senere, null, null);
            case AVLYS -> new Beslutning(Status.AKTIV, "AVLYST", null, null, null);
            default -> new Beslutning(handling.blir(), en(tilfeldig, SVAR), null, null, null);
        };
        forlop.beslutter(m, handling, beslutning, dag);
    }

    /** Kaster som en avvist handling når saken er tom. */
    private static Milepael noen(Saksforlop forlop, Random tilfeldig) {
        var alle = forlop.sak().milepaeler().values().stream()
                .sorted(Framdrift.I_TID.thenComparing(Milepael::id))
                .toList();
        Avvisning.med(Avvisning.Grunn.INGET_FRAVAER, alle.isEmpty());
        return en(tilfeldig, alle);
    }

    private static LocalDate fom(LocalDate dag, Random tilfeldig) {
        return dag.minusDays(tilfeldig.nextInt(60));
    }

    private static <T> T en(Random tilfeldig, List<T> av) {
        return av.get(tilfeldig.nextInt(av.size()));
    }
}
