package no.sykefravaer.sykmelding.tid;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ServiceLoader;

/** Maskinens klokke, når den som startet JVM-en ikke la en annen på klassestien. Tjenesten selv har ingen (ADR-0007). */
class Systemklokke {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return ServiceLoader.load(Clock.class, ClassLoader.getSystemClassLoader())
                .findFirst()
                .orElseGet(Clock::systemUTC);
    }
}
