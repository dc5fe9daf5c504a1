package no.sykefravaer.varsling.db;

import java.time.Instant;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/**
 * Hva én sammenligning av åpne oppgaver fant: {@code lukketDer} var ferdige der, {@code mangler} borte der, {@code
 * lukketHer} åpne bare der, {@code ukjent} ikke våre. {@code ferdig} er tom når den ble stanset av {@code feil}.
 */
public record Sammenligning(
        Rolle mottaker,
        LocalDate dag,
        Instant begynt,
        Instant ferdig,
        String feil,
        int apneDer,
        int lukketDer,
        int mangler,
        int lukketHer,
        int ukjent) {}
