package no.sykefravaer.lokal.mottaker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Server.Endepunkt;
import no.sykefravaer.lokal.nett.Svar;

/** En mottaker kan gjøres treg mens alt går, for den som vil se hva det gjør med de andre. */
final class Treghet {

    private final Map<String, Long> millisekunder = new ConcurrentHashMap<>();

    /** Det samme endepunktet, men det svarer ikke før så lenge etter som rollen er treg. */
    Endepunkt hos(String rolle, Endepunkt endepunkt) {
        return foresporsel -> {
            vent(millisekunder.getOrDefault(rolle, 0L));
            return endepunkt.svar(foresporsel);
        };
    }

    /** {@code POST /treghet?rolle=SYKMELDER&ms=20000}; med 0 svarer den som før. */
    Svar still(Foresporsel foresporsel) {
        var rolle = foresporsel.parameter("rolle").orElseThrow(() -> new IllegalArgumentException("rolle mangler"));
        var ms = foresporsel.parameter("ms").orElseThrow(() -> new IllegalArgumentException("ms mangler"));
        millisekunder.put(rolle, Long.parseLong(ms));
        return Svar.tekst(200, "%s svarer etter %s ms%n".formatted(rolle, ms));
    }

    private static void vent(long ms) throws IOException {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
