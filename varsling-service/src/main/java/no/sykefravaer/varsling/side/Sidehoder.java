package no.sykefravaer.varsling.side;

import jakarta.enterprise.context.RequestScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeSet;
import no.sykefravaer.varsling.http.Enhetsregister;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.side.Sidehode.Kontorvalg;
import no.sykefravaer.varsling.tid.Klokke;

/** Lager det som står øverst på hver side for den som er innlogget. */
@RequestScoped
class Sidehoder {

    private static final DateTimeFormatter DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb-NO"));

    private final Enhetsregister enheter;
    private final Innlogget innlogget;
    private final Klokke klokke;

    Sidehoder(Enhetsregister enheter, Innlogget innlogget, Klokke klokke) {
        this.enheter = enheter;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    Sidehode til(Innsyn.Nav innsyn, String kontor) {
        var alle = new TreeSet<>(innsyn.enheter()).stream().map(this::valg).toList();
        var simulert = klokke.simulertDato().map(DATO::format).orElse(null);
        return new Sidehode(valg(kontor), alle, innlogget.navIdent(), simulert);
    }

    private Kontorvalg valg(String kontor) {
        return new Kontorvalg(kontor, enheter.navn(kontor).orElse(null));
    }
}
