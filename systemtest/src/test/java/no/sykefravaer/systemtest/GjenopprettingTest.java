package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.drap.Avtrykk;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.drap.Innsending;
import no.sykefravaer.systemtest.drift.Lesegrupper;
import no.sykefravaer.systemtest.drift.Sikkerhetskopi;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Databasen er borte, og det eneste igjen er en kopi tatt midt i en travel stund, uten loggen etter den (docs/drift.md). */
@Order(Integer.MAX_VALUE)
class GjenopprettingTest {

    private static final int ANTALL = 1_500;
    private static final Duration FRIST = Duration.ofMinutes(3);
    private static final Duration TETT = Duration.ofMillis(20);
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Map<String, String> ETTER_GJENOPPRETTING =
            Map.of("VARSLING_LEVERING_ETTER_GJENOPPRETTING", "true");

    @Test
    void det_som_kom_etter_kopien_leses_om_igjen_fra_kafka_og_ingenting_er_tapt_eller_doblet() throws Exception {
        var datasett = Datasett.medDokumenter(ANTALL);
        try (var systemet = Systemet.start()) {
            var kopi = sendMedKopiMidtveis(systemet, datasett);
            var forut = Tilstand.av(systemet, datasett);
            systemet.stopp();

            kopi.leggTilbake(systemet);
            Lesegrupper.spolTilbake(systemet, kopi.begynt().minus(MARGIN));

            try (var igjen = systemet.igjen(ETTER_GJENOPPRETTING)) {
                ventTilRo(igjen, datasett);
                assertThat(Tilstand.av(igjen, datasett)).isEqualTo(forut);
            }
        }
    }

    /**
     * Alt, id-ene medregnet, og det mottakerne har åpent: det som ble doblet, ville stått der to ganger. Det som er lukket,
     * telles ikke: om noe som ble opprettet og lukket igjen, rakk ut imellom, avhenger av farten, og Nav har ingen gjentaksnøkkel.
     */
    private record Tilstand(Avtrykk avtrykk, List<String> ider, List<String> hosMottakerne) {

        private static final Set<String> APEN = Set.of("NY", "OPPRETTET");

        static Tilstand av(Systemet systemet, Datasett datasett) {
            var databasene = new Databasene(systemet);
            var klient = new Klient(systemet);
            return new Tilstand(
                    Avtrykk.av(datasett, databasene, klient),
                    Stream.of(
                                    databasene.milepael("select id, person_id, tilfelle_id from milepael order by id"),
                                    databasene.varsling("select id, milepael_id from oppgave order by id"))
                            .flatMap(List::stream)
                            .toList(),
                    klient.mottatt("").stream()
                            .filter(oppgave -> oppgave.frist() != null && APEN.contains(oppgave.status()))
                            .map(oppgave -> oppgave.oppgaveId() + " " + oppgave)
                            .sorted()
                            .toList());
        }
    }

    /** Den andre halvparten sendes først når kopien er tatt, så noe kom etter den selv der kopieringen varer lenge. */
    private static Sikkerhetskopi sendMedKopiMidtveis(Systemet systemet, Datasett datasett) throws Exception {
        try (var emnene = new Emnene(systemet)) {
            var innsending = new Innsending(new Klient(systemet), emnene);
            var personer = datasett.personer().size();
            var sendt = innsending.start(datasett.del(0, personer / 2));
            await("en fjerdedel").atMost(FRIST).pollInterval(TETT).until(() -> innsending.bekreftet() >= ANTALL / 4);
            var kopi = Sikkerhetskopi.ta(systemet);
            assertThat(fakta(systemet)).isPositive().isLessThan(datasett.dokumenter());
            innsending.start(datasett.del(personer / 2, personer)).join();
            sendt.join();
            ventTilRo(systemet, datasett);
            return kopi;
        }
    }

    private static long fakta(Systemet systemet) {
        return Databasene.tall(
                new Databasene(systemet).milepael("select count(*) from fakta where dokument_id is not null"));
    }

    private static void ventTilRo(Systemet systemet, Datasett datasett) {
        try (var emnene = new Emnene(systemet)) {
            new Ro(new Databasene(systemet), emnene).vent(datasett.personer());
            await("regnskapet stemmer").atMost(FRIST).until(new Klient(systemet)::regnskapetStemmer);
        }
    }
}
