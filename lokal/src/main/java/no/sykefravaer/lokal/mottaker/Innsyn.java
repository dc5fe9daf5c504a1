package no.sykefravaer.lokal.mottaker;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Server.Endepunkt;
import no.sykefravaer.lokal.nett.Svar;

/** For mennesker og tester: hva mottakerne har fått, og hvor mange ganger de er kalt. */
final class Innsyn {

    private final Oppgavelager lager;
    private final Map<String, LongAdder> antallKall = new ConcurrentHashMap<>();

    Innsyn(Oppgavelager lager) {
        this.lager = lager;
    }

    /** Det samme endepunktet, men hvert kall telles på navn, metode og status. */
    Endepunkt telt(String navn, Endepunkt endepunkt) {
        return foresporsel -> {
            var svar = endepunkt.svar(foresporsel);
            tell(navn + " " + foresporsel.metode() + " " + svar.status());
            return svar;
        };
    }

    /** {@code GET /mottatt?rolle=NAV&eksternId=…&status=…}. */
    Svar mottatt(Foresporsel foresporsel) throws IOException {
        var treff = lager.alle(oppgave ->
                passer(foresporsel, "rolle", oppgave, en -> en.rolle().name())
                        && passer(foresporsel, "eksternId", oppgave, Oppgave::eksternId)
                        && passer(foresporsel, "status", oppgave, Oppgave::status));
        return Json.svar(200, Map.of("antall", treff.size(), "oppgaver", treff));
    }

    /** {@code GET /kall}. */
    Svar kall(Foresporsel foresporsel) throws IOException {
        return Json.svar(200, new TreeMap<>(antallKall));
    }

    private void tell(String hva) {
        antallKall.computeIfAbsent(hva, ny -> new LongAdder()).increment();
    }

    private static boolean passer(
            Foresporsel foresporsel, String navn, Oppgave oppgave, Function<Oppgave, String> felt) {
        var onsket = foresporsel.parametre(navn);
        return onsket.isEmpty() || onsket.contains(felt.apply(oppgave));
    }
}
