package no.sykefravaer.milepael.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.app.UtforKommando.Bestilling;
import no.sykefravaer.milepael.db.NavfaktumRepository;
import no.sykefravaer.milepael.db.NavfaktumRepository.Utfall;
import no.sykefravaer.milepael.db.NavfaktumRepository.Ventende;
import no.sykefravaer.milepael.domene.Avvisning;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Utforer;
import org.jboss.logging.Logger;

/** Gjør det Navs tjenester har meldt med pliktene, i rekkefølge. Det som er meldt før plikten finnes, venter på den. */
@ApplicationScoped
class AnvendNavfakta {

    private static final Logger LOGG = Logger.getLogger(AnvendNavfakta.class);

    private final NavfaktumRepository lager;
    private final UtforKommando kommandoer;

    AnvendNavfakta(NavfaktumRepository lager, UtforKommando kommandoer) {
        this.lager = lager;
        this.kommandoer = kommandoer;
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void ventende() {
        for (var neste = lager.neste(); !neste.isEmpty(); neste = lager.neste()) {
            neste.forEach(this::anvend);
        }
    }

    /** Det som er lagret, er trygt: går det ikke nå, prøves det igjen om et minutt. */
    void straks() {
        try {
            ventende();
        } catch (RuntimeException e) {
            LOGG.warnf("Fakta fra Nav venter: %s", e.getClass().getName());
        }
    }

    private void anvend(Ventende ventende) {
        try {
            QuarkusTransaction.requiringNew().run(() -> utfor(ventende));
        } catch (Avvisning e) {
            merk(ventende, Utfall.UTEN_VIRKNING);
        } catch (RuntimeException e) {
            if (!Utholdenhet.skyldesInnholdet(e)) {
                throw e;
            }
            LOGG.errorf(
                    "Et faktum fra Nav lot seg ikke anvende: %s", e.getClass().getName());
            merk(ventende, Utfall.FEILET);
        }
    }

    private void merk(Ventende ventende, Utfall utfall) {
        QuarkusTransaction.requiringNew().run(() -> lager.merk(ventende.faktum(), utfall));
    }

    private void utfor(Ventende ventende) {
        var faktum = ventende.faktum();
        if (!lager.merk(faktum, Utfall.ANVENDT)) {
            return;
        }
        kommandoer.utfor(
                ventende.milepaelId(),
                (person, m) -> true,
                m -> new Bestilling(
                        new Beslutt(faktum.handling(), faktum.beslutning(), m.versjon()),
                        null,
                        new Utforer("nav-tjeneste", faktum.tjeneste()),
                        faktum.id().toString()));
    }
}
