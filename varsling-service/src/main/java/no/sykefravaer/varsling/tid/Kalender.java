package no.sykefravaer.varsling.tid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ServiceLoader;

/**
 * Gir tjenesten uret den skal tro på når den spør om dagen: maskinens, når den som startet JVM-en ikke la et annet på
 * klassestien. Tjenesten selv har ingen (ADR-0007).
 */
@ApplicationScoped
class Kalender {

    @Produces
    @Singleton
    Clock ur() {
        return ServiceLoader.load(Clock.class, ClassLoader.getSystemClassLoader())
                .findFirst()
                .orElseGet(Clock::systemUTC);
    }
}
