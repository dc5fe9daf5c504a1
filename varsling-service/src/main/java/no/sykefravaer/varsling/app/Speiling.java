package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Tilbakemeldingsrader;
import no.sykefravaer.varsling.mottaker.Mottakerkanal;
import no.sykefravaer.varsling.tid.Klokke;

/** Leser hos hver mottaker for seg, så en som henger, ikke holder på det de andre har gjort. */
@ApplicationScoped
class Speiling {

    private static final Duration LENGSTE_SLUTT = Duration.ofSeconds(2);

    private final List<Lokke> lokker;

    Speiling(
            @All List<Mottakerkanal> kanaler,
            Tilbakemeldingsrader rader,
            TaTilbakemelding ta,
            Klokke klokke,
            MeterRegistry maalinger,
            Oppsett oppsett) {
        lokker = kanaler.stream()
                .map(kanal -> new Speil(kanal, rader, ta, klokke, maalinger))
                .map(speil -> lokke(speil, oppsett.speiling().hvert()))
                .toList();
    }

    private static Lokke lokke(Speil speil, Duration hvert) {
        return new Lokke(
                "les-" + speil.mottaker(),
                () -> {
                    speil.les();
                    Thread.sleep(hvert);
                },
                hvert);
    }

    void start(@Observes StartupEvent hendelse) {
        lokker.forEach(Lokke::start);
    }

    void stopp(@Observes ShutdownEvent hendelse) throws InterruptedException {
        lokker.forEach(Lokke::avbryt);
        for (var lokke : lokker) {
            lokke.ventPaaSlutten(LENGSTE_SLUTT);
        }
    }
}
