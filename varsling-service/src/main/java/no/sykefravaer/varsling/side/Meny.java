package no.sykefravaer.varsling.side;

import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Sidehode.Menyvalg;

/** Sidene man kan gå til, i den rekkefølgen de står i toppen, og hvem som har dem. Den første er der man begynner. */
enum Meny {
    OPPGAVER("Oppgaver", Stier.OPPGAVER, true, Rolle.VEILEDER, Rolle.LEDER),
    PORTEFOLJE("Portefølje", "/portefolje", true, Rolle.VEILEDER, Rolle.LEDER),
    STATISTIKK("Statistikk", "/statistikk", true, Rolle.VEILEDER, Rolle.LEDER),
    DRIFT("Drift", "/drift", false, Rolle.DRIFT),
    SVAR("Oppgaver", Stier.SVAR, false, Rolle.ARBEIDSGIVER, Rolle.SYKMELDER),
    MITT("Mitt sykefravær", "/mitt", false, Rolle.SYKMELDT);

    final String sti;
    private final String tekst;
    private final boolean forKontor;
    private final String[] roller;

    Meny(String tekst, String sti, boolean forKontor, String... roller) {
        this.tekst = tekst;
        this.sti = sti;
        this.forKontor = forKontor;
        this.roller = roller;
    }

    static List<Meny> til(Innlogget innlogget) {
        return Stream.of(values()).filter(en -> innlogget.erEnAv(en.roller)).toList();
    }

    /** @param kontor det som skal bli med videre; null når siden ikke gjelder ett kontor */
    Menyvalg valg(String kontor, String her) {
        return new Menyvalg(tekst, sti, forKontor ? kontor : null, her.equals(sti));
    }
}
