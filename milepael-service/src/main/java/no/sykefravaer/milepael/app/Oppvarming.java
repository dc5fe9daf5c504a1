package no.sykefravaer.milepael.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import org.jboss.logging.Logger;

/**
 * Går hele veien én gang før tjenesten er klar, og ruller tilbake. Uten det betaler den første sykmeldingen flere
 * sekunder for å laste klasser og forberede setninger.
 */
@ApplicationScoped
class Oppvarming {

    private static final Logger LOGG = Logger.getLogger(Oppvarming.class);
    private static final LocalDate DAG = LocalDate.of(2020, 1, 6);

    private final OppdaterPlaner planer;

    Oppvarming(OppdaterPlaner planer) {
        this.planer = planer;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent start) {
        QuarkusTransaction.begin();
        try {
            planer.etter(List.of(eksempel()));
        } catch (RuntimeException e) {
            LOGG.infof("Oppvarmingen ble ikke ferdig: %s", e.getClass().getName());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Lest<SykmeldingHendelse> eksempel() {
        var tid = Instant.parse("2020-03-06T10:00:00Z");
        var periode = new Sykmeldingsperiode(DAG, DAG.plusDays(90), Type.INGEN_AKTIVITET, null, null, null);
        var ingen = new Personident("00000000000");
        var hendelse = new Mottatt(
                new UUID(0, 0),
                "oppvarming",
                ingen,
                "oppvarming",
                Sykmeldingsstatus.SENDT,
                tid,
                tid,
                null,
                null,
                null,
                null,
                List.of(periode),
                null);
        return new Lest<>(new Innpost("oppvarming", 0, 0, null, new byte[0], null), hendelse);
    }
}
