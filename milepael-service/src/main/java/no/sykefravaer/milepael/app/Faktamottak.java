package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingHendelse;

/** Tar imot det en runde hos Kafka gir av dokumenter og personfakta. */
@ApplicationScoped
public class Faktamottak {

    private final Feilsortering sortering;
    private final OppdaterPlaner planer;
    private final Kildene kildene;
    private final Counter behandlet;

    Faktamottak(Feilsortering sortering, OppdaterPlaner planer, Kildene kildene, MeterRegistry maalere) {
        this.sortering = sortering;
        this.planer = planer;
        this.kildene = kildene;
        this.behandlet = maalere.counter("fakta.behandlet");
    }

    /** Alt i runden er lagret, eller ligger i feilkøen, når metoden kommer tilbake. */
    public void taImot(List<Innpost> poster) {
        sortering.taImot(poster, SykmeldingHendelse.class, this::oppdater);
        behandlet.increment(poster.size());
    }

    private void oppdater(List<Lest<SykmeldingHendelse>> leste) {
        planer.etter(leste);
        leste.forEach(lest -> kildene.hortFra(lest.innhold().kilde()));
    }
}
