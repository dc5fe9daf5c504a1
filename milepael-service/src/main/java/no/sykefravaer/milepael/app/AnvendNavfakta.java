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

/** Gjør det Navs tjenester har meldt med pliktene, i rekkefølge. Det som er meldt før plikten finnes, venter på den. */
@ApplicationScoped
class AnvendNavfakta {

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

    private void anvend(Ventende ventende) {
        try {
            QuarkusTransaction.requiringNew().run(() -> utfor(ventende));
        } catch (Avvisning e) {
            QuarkusTransaction.requiringNew().run(() -> lager.merk(ventende.faktum(), Utfall.UTEN_VIRKNING));
        }
    }

    private void utfor(Ventende ventende) {
        var faktum = ventende.faktum();
        lager.merk(faktum, Utfall.ANVENDT);
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
