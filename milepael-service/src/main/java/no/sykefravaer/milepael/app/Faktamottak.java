package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.app.Feilko.Steg;
import no.sykefravaer.milepael.db.Json;

/**
 * Tar imot det en runde hos Kafka gir. Feil sorteres her: det uleselige legges bort med en gang, en rad basen nekter
 * finnes ved halvering, og er basen borte, prøves hele runden til den er tilbake.
 */
@ApplicationScoped
public class Faktamottak {

    private final Json json;
    private final OppdaterPlaner planer;
    private final Feilko feilko;
    private final Utholdenhet utholdenhet;
    private final Counter behandlet;

    Faktamottak(Json json, OppdaterPlaner planer, Feilko feilko, Utholdenhet utholdenhet, MeterRegistry maalere) {
        this.json = json;
        this.planer = planer;
        this.feilko = feilko;
        this.utholdenhet = utholdenhet;
        this.behandlet = maalere.counter("fakta.behandlet");
    }

    /** Alt i runden er lagret, eller ligger i feilkøen, når metoden kommer tilbake. */
    public void taImot(List<Innpost> poster) {
        lagre(les(poster));
        behandlet.increment(poster.size());
    }

    private List<Lest> les(List<Innpost> poster) {
        var leste = new ArrayList<Lest>();
        for (var post : poster) {
            try {
                leste.add(new Lest(post, json.les(post.innhold(), SykmeldingHendelse.class)));
            } catch (IOException | RuntimeException e) {
                utholdenhet.tilDetGaar(() -> feilko.legg(post, Steg.LESING, e));
            }
        }
        return leste;
    }

    private void lagre(List<Lest> poster) {
        if (poster.isEmpty()) {
            return;
        }
        try {
            utholdenhet.tilDetGaar(() -> planer.etter(poster));
        } catch (Innholdsfeil e) {
            del(poster, e);
        }
    }

    private void del(List<Lest> poster, Innholdsfeil feil) {
        if (poster.size() == 1) {
            utholdenhet.tilDetGaar(() -> feilko.legg(poster.getFirst().post(), Steg.LAGRING, feil.getCause()));
            return;
        }
        lagre(poster.subList(0, poster.size() / 2));
        lagre(poster.subList(poster.size() / 2, poster.size()));
    }
}
