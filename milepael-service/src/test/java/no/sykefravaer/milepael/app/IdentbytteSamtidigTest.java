package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.Test;

/** De to numrene har hver sin kanal, så byttet og det det gjelder, kan behandles på en gang. */
@MedKafkaOgDatabase
class IdentbytteSamtidigTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final Personident GAMMELT = new Personident("07850000303");
    static final Personident NYTT = new Personident("07850000404");
    static final int MANGE = 40;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Test
    void kommer_alt_samtidig_glipper_ingenting() {
        bildet.tom();

        var paaDetGamle = CompletableFuture.runAsync(() -> mange(GAMMELT, "g"));
        var paaDetNye = CompletableFuture.runAsync(() -> mange(NYTT, "n"));
        var byttet = CompletableFuture.runAsync(() -> prove.mottar(dor(NYTT, 61).byttetFra(GAMMELT)));
        CompletableFuture.allOf(paaDetGamle, paaDetNye, byttet).join();

        assertThat(bildet.les("select personident from person")).containsExactly(NYTT.verdi());
        assertThat(bildet.les("""
                select utfall from fakta f join person p on p.id = f.person_id where dokument_id is not null""")).hasSize(2 * MANGE).containsOnly("ANVENDT");
        assertThat(bildet.les("select arsak from feilko")).isEmpty();
    }

    private void mange(Personident ident, String navn) {
        for (int nr = 0; nr < MANGE; nr++) {
            prove.mottar(dor(ident, 60).sendt(navn + nr, START.plusDays(nr), START.plusDays(nr + 3)));
        }
    }

    private static Hendelsesbygger dor(Personident ident, int dag) {
        return den(START.plusDays(dag)).om(ident);
    }
}
