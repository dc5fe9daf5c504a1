package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Oppgave;
import org.junit.jupiter.api.Test;

/** Den som henter, mister ingenting og får ingenting to ganger, hvordan de som skriver enn kommer i veien for hverandre. */
@Helt
class SamtidigHentingTest extends Varslingsproeve {

    static final int OPPGAVER = 6;
    static final int SKRIVERE = 4;
    static final int ENDRINGER = 60;

    final String orgnummer = nyttOrgnummer();
    final Innsyn.Arbeidsgiver part = new Innsyn.Arbeidsgiver(orgnummer);
    final List<Partslinje> hentet = new ArrayList<>();

    @Inject
    Partsstrom strom;

    @Inject
    Oppgaverader oppgaver;

    @Inject
    DataSource database;

    @Test
    void en_endring_som_blir_sent_ferdig_kommer_neste_gang() throws SQLException {
        var ider = lagOppgaver(2);
        try (var sen = database.getConnection()) {
            sen.setAutoCommit(false);
            try (var setning = sen.prepareStatement("update oppgave set endring = null where id = ?")) {
                setning.setObject(1, ider.getFirst());
                setning.executeUpdate();
            }
            hent();
            assertThat(hentet).extracting(linje -> linje.oppgave().id()).containsExactly(ider.getLast());
            sen.commit();
        }

        hent();

        assertThat(hentet).extracting(linje -> linje.oppgave().id()).containsExactly(ider.getLast(), ider.getFirst());
    }

    @Test
    void fire_som_skriver_og_en_som_henter_ser_det_samme_til_slutt_med_frø_4711() {
        var ider = lagOppgaver(OPPGAVER);

        var skrivere = IntStream.range(0, SKRIVERE)
                .mapToObj(nr -> CompletableFuture.runAsync(() -> skriv(ider, new Random(4711 + nr))))
                .toArray(CompletableFuture[]::new);
        var alle = CompletableFuture.allOf(skrivere);
        while (!alle.isDone()) {
            hent();
        }
        alle.join();
        hent();

        var sist = new HashMap<UUID, Integer>();
        hentet.forEach(linje -> sist.put(linje.oppgave().id(), linje.oppgave().versjon()));
        assertThat(sist).isEqualTo(lagret(ider));
        assertThat(hentet)
                .extracting(
                        linje -> linje.oppgave().id() + " " + linje.oppgave().versjon())
                .doesNotHaveDuplicates();
        assertThat(hentet).extracting(Partslinje::endring).isSorted().doesNotHaveDuplicates();
    }

    private void skriv(List<UUID> ider, Random tilfeldig) {
        for (int i = 0; i < ENDRINGER; i++) {
            var to = Stream.of(tilfeldig.nextInt(OPPGAVER), tilfeldig.nextInt(OPPGAVER))
                    .distinct()
                    .sorted()
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> to.forEach(nr -> nyVersjon(ider.get(nr))));
        }
    }

    /** Som en hendelse: låser raden, så hver versjon skrives én gang. */
    private void nyVersjon(UUID id) {
        verden.les("select id from oppgave where id = ? for update", id);
        var o = oppgaver.les(id).orElseThrow();
        oppgaver.lagre(List.of(new Oppgave(
                o.id(),
                o.milepaelId(),
                o.personId(),
                o.versjon() + 1,
                o.adressat(),
                o.plikt(),
                o.arbeidsfrist(),
                o.status(),
                o.lukkegrunn())));
    }

    private void hent() {
        var sist = hentet.isEmpty() ? 0 : hentet.getLast().endring();
        hentet.addAll(QuarkusTransaction.requiringNew().call(() -> strom.etter(part, sist, 100)));
    }

    private HashMap<UUID, Integer> lagret(List<UUID> ider) {
        var lagret = new HashMap<UUID, Integer>();
        ider.forEach(id -> lagret.put(id, oppgaver.les(id).orElseThrow().versjon()));
        return lagret;
    }

    private List<UUID> lagOppgaver(int antall) {
        verden.send(oppdatert(person, 1, "0315"));
        var milepaeler = Stream.generate(UUID::randomUUID).limit(antall).toList();
        milepaeler.forEach(id -> verden.send(aktivert(person, id, 1, arbeidsgiver(orgnummer))));
        return milepaeler.stream().map(id -> verden.oppgave(id, "ARBEIDSGIVER")).toList();
    }
}
