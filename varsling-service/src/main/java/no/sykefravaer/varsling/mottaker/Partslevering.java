package no.sykefravaer.varsling.mottaker;

import java.net.URI;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;

/** Det arbeidsgivers og sykmelders kanaler har felles: oppgaven kjennes på vår id, så en gjenåpnet endres og opprettes ikke. */
final class Partslevering {

    private final Mottakerkall kall;
    private final URI lenkeUrl;

    Partslevering(Mottakerkall kall, URI lenkeUrl) {
        this.kall = kall;
        this.lenkeUrl = lenkeUrl;
    }

    Ekstern lever(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        Mottakerkall.krevVellykket(svar(leveranse));
        return new Ekstern(leveranse.oppgave().id().toString(), null);
    }

    private Svar svar(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        var id = leveranse.oppgave().id().toString();
        return switch (leveranse.handling()) {
            case OPPRETT ->
                leveranse.ekstern() == null
                        ? kall.post(Partsoppgave.av(leveranse, lenkeUrl), leveranse)
                        : kall.patch(id, Partsoppgave.av(leveranse, lenkeUrl), leveranse);
            case ENDRE -> kall.patch(id, Partsoppgave.av(leveranse, lenkeUrl), leveranse);
            case LUKK -> kall.patch(id, Partslukking.av(leveranse.lukkegrunn()), leveranse);
        };
    }
}
