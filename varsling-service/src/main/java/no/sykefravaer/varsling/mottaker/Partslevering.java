package no.sykefravaer.varsling.mottaker;

import static java.net.HttpURLConnection.HTTP_NOT_FOUND;

import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.mottaker.Partsoppgave.Partsmottaker;
import no.sykefravaer.varsling.mottaker.Partsoppgave.Sletting;
import no.sykefravaer.varsling.oppgave.Adressat;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.tid.Klokke;

/** Det arbeidsgivers og sykmelders kanaler har felles: oppgaven kjennes på vår id, så en gjenåpnet endres og opprettes ikke. */
final class Partslevering {

    private final Mottakerkall kall;
    private final Oppsett oppsett;
    private final Malvalg malvalg;
    private final Klokke klokke;

    Partslevering(Mottakerkall kall, Oppsett oppsett, Malvalg malvalg, Klokke klokke) {
        this.kall = kall;
        this.oppsett = oppsett;
        this.malvalg = malvalg;
        this.klokke = klokke;
    }

    Ekstern lever(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        Mottakerkall.krevVellykket(svar(leveranse));
        return new Ekstern(leveranse.oppgave().id().toString(), null);
    }

    private Svar svar(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        var id = leveranse.oppgave().id().toString();
        return switch (leveranse.handling()) {
            case OPPRETT ->
                leveranse.ekstern() == null ? kall.post(ny(leveranse), leveranse) : apneIgjen(id, leveranse);
            case ENDRE -> kall.patch(id, endring(leveranse, null), leveranse);
            case LUKK -> kall.patch(id, Partslukking.av(leveranse.lukkegrunn()), leveranse);
        };
    }

    /** Den som ikke har oppgaven mer, får den som ny. */
    private Svar apneIgjen(String id, Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        var svar = kall.patch(id, endring(leveranse, Partsendring.NY), leveranse);
        return svar.status() == HTTP_NOT_FOUND ? kall.post(ny(leveranse), leveranse) : svar;
    }

    private Partsoppgave ny(Leveranse leveranse) {
        var oppgave = leveranse.oppgave();
        return new Partsoppgave(
                Oppgavetekst.MERKELAPP,
                Oppgavetekst.av(oppgave, malvalg.til(oppgave.adressat())),
                oppsett.lenkeUrl() + "/" + oppgave.id(),
                oppgave.id(),
                oppgave.gruppe(),
                oppgave.adressat().orgnummer(),
                oppgave.adressat().hpr(),
                List.of(mottaker(oppgave.adressat())),
                oppgave.fristUtad(),
                paaminnelse(oppgave),
                Sletting.etter(oppsett.parter().slettesEtter()),
                leveranse.person().personident());
    }

    private Partsendring endring(Leveranse leveranse, String tilstand) {
        var oppgave = leveranse.oppgave();
        return new Partsendring(
                Oppgavetekst.av(oppgave, malvalg.til(oppgave.adressat())),
                oppgave.fristUtad(),
                paaminnelse(oppgave),
                leveranse.person().personident(),
                tilstand);
    }

    private Partsmottaker mottaker(Adressat adressat) {
        return adressat.rolle() == Rolle.ARBEIDSGIVER
                ? new Partsmottaker(oppsett.parter().altinnressurs(), null)
                : new Partsmottaker(null, adressat.hpr());
    }

    private Paaminnelse paaminnelse(Oppgave oppgave) {
        return Paaminnelse.om(oppgave.fristUtad(), oppsett.parter().paaminnelseForFrist(), klokke.iDag());
    }
}
