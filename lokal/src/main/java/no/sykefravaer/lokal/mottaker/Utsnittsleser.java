package no.sykefravaer.lokal.mottaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.util.List;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Svar;

/** Oppgavene til én part, side for side. Pekeren er hvor langt den som leser, er kommet. */
final class Utsnittsleser {

    private final Oppgavelager lager;
    private final Rolle rolle;

    Utsnittsleser(Oppgavelager lager, Rolle rolle) {
        this.lager = lager;
        this.rolle = rolle;
    }

    private record Linje(String eksternId, String tilstand) {

        static Linje av(Oppgave oppgave) {
            return new Linje(oppgave.eksternId(), oppgave.status());
        }
    }

    @JsonInclude(Include.NON_NULL)
    private record Utsnitt(List<Linje> oppgaver, String neste, boolean harFlere) {}

    /** {@code GET …/endringer?etter=&antall=}. */
    Svar endringer(Foresporsel foresporsel) throws IOException {
        var etter = foresporsel.parameter("etter").map(Integer::parseInt).orElse(0);
        var antall = antall(foresporsel);
        var lest = lager.endretHosMottaker(rolle, etter, antall + 1);
        return svar(lest, antall, Integer.toString(etter + Math.min(lest.size(), antall)));
    }

    /** {@code GET …?tilstand=NY&etter=&antall=}; de er ordnet på {@code eksternId}, så pekeren er den siste. */
    Svar apne(Foresporsel foresporsel) throws IOException {
        var etter = foresporsel.parameter("etter").orElse("");
        var antall = antall(foresporsel);
        var lest = lager
                .alle(en -> en.rolle() == rolle
                        && en.status().equals("NY")
                        && en.eksternId().compareTo(etter) > 0)
                .stream()
                .sorted((en, annen) -> en.eksternId().compareTo(annen.eksternId()))
                .limit(antall + 1)
                .toList();
        var siste = lest.subList(0, Math.min(lest.size(), antall));
        return svar(lest, antall, siste.isEmpty() ? etter : siste.getLast().eksternId());
    }

    private static Svar svar(List<Oppgave> lest, int antall, String neste) throws IOException {
        var vist = lest.stream().limit(antall).map(Linje::av).toList();
        return Json.svar(200, new Utsnitt(vist, neste, lest.size() > antall));
    }

    private static int antall(Foresporsel foresporsel) {
        return foresporsel.parameter("antall").map(Integer::parseInt).orElse(100);
    }
}
