package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.app.Mottaksbryter.Kanal;
import no.sykefravaer.varsling.db.Feilkorader;
import no.sykefravaer.varsling.db.Leveringsstand;
import no.sykefravaer.varsling.db.Parkeringsrader;
import no.sykefravaer.varsling.drift.Emnetall;
import no.sykefravaer.varsling.tid.Arbeidstid;
import no.sykefravaer.varsling.tid.Klokke;

/** Det varslene trenger: feilkøen, køene til mottakerne, etterslepet på Kafka, og om mottaket er stanset. */
@ApplicationScoped
class Driftsmaalinger {

    private static final Duration GJELDER = Duration.ofSeconds(2); // én avlesing av alle målerne spør databasen én gang

    private final Parkeringsrader leveringer;
    private final Emnetall emner;
    private final Klokke klokke;
    private Instant lest = Instant.EPOCH;
    private List<Leveringsstand> koer = List.of();

    Driftsmaalinger(Parkeringsrader leveringer, Emnetall emner, Klokke klokke) {
        this.leveringer = leveringer;
        this.emner = emner;
        this.klokke = klokke;
    }

    void maal(@Observes StartupEvent start, MeterRegistry maalere, Feilkorader feilko, Mottaksbryter bryter) {
        Gauge.builder("feilko.poster", feilko, Feilkorader::antall).register(maalere);
        for (var kanal : Kanal.values()) {
            Gauge.builder("mottak.stanset", bryter, b -> b.erStanset(kanal) ? 1 : 0)
                    .tag("kanal", kanal.navn())
                    .register(maalere);
        }
        Gauge.builder("kalender.arbeidstid", () -> Arbeidstid.er(klokke.naa()) ? 1 : 0)
                .register(maalere);
        for (var mottaker : Rolle.values()) {
            levering(maalere, mottaker);
        }
        Emnetall.lesere()
                .forEach((emne, gruppe) -> Gauge.builder("emne.etterslep", () -> etterslep(emne))
                        .tag("emne", emne)
                        .tag("gruppe", gruppe)
                        .register(maalere));
    }

    private void levering(MeterRegistry maalere, Rolle mottaker) {
        Gauge.builder("leveringer.venter", () -> ko(mottaker).venter())
                .tag("mottaker", mottaker.name())
                .register(maalere);
        Gauge.builder("leveringer.parkert", () -> ko(mottaker).parkert())
                .tag("mottaker", mottaker.name())
                .register(maalere);
        Gauge.builder("leveringer.eldste", () -> sekunder(ko(mottaker).eldste()))
                .tag("mottaker", mottaker.name())
                .baseUnit("seconds")
                .register(maalere);
    }

    /** Siden den eldste ble bestilt; 0 når ingen venter. */
    private double sekunder(Instant eldste) {
        return eldste == null ? 0 : Duration.between(eldste, klokke.naa()).toMillis() / 1000.0;
    }

    /** Ingen verdi når Kafka ikke svarer: det vet vi ikke, og det er et varsel for seg. */
    private Double etterslep(String emne) {
        return emner.les().stream()
                .flatMap(List::stream)
                .filter(en -> en.emne().equals(emne))
                .map(en -> (double) en.leser().etterslep())
                .findFirst()
                .orElse(Double.NaN);
    }

    private synchronized Leveringsstand ko(Rolle mottaker) {
        var naa = klokke.naa();
        if (Duration.between(lest, naa).compareTo(GJELDER) > 0) {
            koer = leveringer.stand();
            lest = naa;
        }
        return koer.stream()
                .filter(ko -> ko.mottaker() == mottaker)
                .findFirst()
                .orElseGet(() -> new Leveringsstand(mottaker, 0, null, 0));
    }
}
