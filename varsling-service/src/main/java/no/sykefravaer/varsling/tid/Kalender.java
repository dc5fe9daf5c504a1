package no.sykefravaer.varsling.tid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gir tjenesten uret den skal tro på når den spør om dagen. */
@ApplicationScoped
class Kalender {

    @Produces
    @Singleton
    Clock ur() {
        return Clock.systemUTC();
    }
}
