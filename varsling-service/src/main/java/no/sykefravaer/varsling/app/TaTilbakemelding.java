package no.sykefravaer.varsling.app;

import static java.net.HttpURLConnection.HTTP_CONFLICT;
import static java.net.HttpURLConnection.HTTP_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Tilbakemelding;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.MilepaelKlient;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.http.SvarForStort;
import no.sykefravaer.varsling.oppgave.HosMottaker.Tilstand;
import no.sykefravaer.varsling.oppgave.Oppgave;
import org.jboss.logging.Logger;

/**
 * En oppgave er ferdig hos mottakeren. Den som er utført, sies videre til kjernen når den oppfyller en plikt eller er en
 * uttalelse; resten lukkes bare her. Den som er feilregistrert, er ikke utført: den lukkes her, og plikten står.
 */
@ApplicationScoped
class TaTilbakemelding {

    private static final Logger LOGG = Logger.getLogger(TaTilbakemelding.class);

    /** Kjernen sier at det ikke er noe å oppfylle; da er det heller ingenting å vente på. */
    private static final Set<Integer> INGENTING_AA_OPPFYLLE = Set.of(HTTP_CONFLICT, HTTP_NOT_FOUND, 422);

    private final Oppgaverader oppgaver;
    private final MilepaelKlient milepael;
    private final LukkHer lukkHer;

    TaTilbakemelding(Oppgaverader oppgaver, MilepaelKlient milepael, LukkHer lukkHer) {
        this.oppgaver = oppgaver;
        this.milepael = milepael;
        this.lukkHer = lukkHer;
    }

    /** Tom når det er gjort; ellers hvorfor det må prøves igjen. */
    Optional<String> utfor(Tilbakemelding melding) throws InterruptedException {
        var funnet = oppgaver.les(melding.oppgaveId()).filter(Oppgave::apen);
        if (funnet.isEmpty()) {
            return Optional.empty();
        }
        var oppgave = funnet.get();
        if (melding.tilstand() == Tilstand.FEILREGISTRERT) {
            return lukk(oppgave, Lukkegrunn.IKKE_LENGER_AKTUELL, melding);
        }
        return oppgave.tilhorerAnsvarlig() || oppgave.erUttalelse()
                ? siVidere(oppgave, melding)
                : lukk(oppgave, Lukkegrunn.UTFORT, melding);
    }

    private Optional<String> siVidere(Oppgave oppgave, Tilbakemelding melding) throws InterruptedException {
        try {
            return etter(kall(oppgave, melding), oppgave, melding);
        } catch (IntetSvar | SvarForStort e) {
            return Optional.of("INTET_SVAR");
        }
    }

    private Svar kall(Oppgave oppgave, Tilbakemelding melding) throws IntetSvar, SvarForStort, InterruptedException {
        var adressat = oppgave.adressat();
        var nummer = adressat.orgnummer() == null ? adressat.hpr() : adressat.orgnummer();
        return milepael.utfortHosMottaker(oppgave.milepaelId(), adressat.rolle(), nummer, melding.navCallId());
    }

    /** Den som oppfyller plikten, lukkes av det kjernen så sier; bare uttalelsen lukkes her. */
    private Optional<String> etter(Svar svar, Oppgave oppgave, Tilbakemelding melding) {
        if (svar.vellykket()) {
            return oppgave.erUttalelse() ? lukk(oppgave, Lukkegrunn.UTFORT, melding) : Optional.empty();
        }
        if (INGENTING_AA_OPPFYLLE.contains(svar.status())) {
            LOGG.infof("Oppgave %s er ferdig hos mottakeren, men kjernen svarte %d", oppgave.id(), svar.status());
            return lukk(oppgave, Lukkegrunn.UTFORT, melding);
        }
        return Optional.of("HTTP_" + svar.status());
    }

    private Optional<String> lukk(Oppgave oppgave, Lukkegrunn grunn, Tilbakemelding melding) {
        var utfall = lukkHer.lukk(oppgave, oppgave.versjon(), grunn, melding.navCallId());
        return utfall == Utfall.UTDATERT ? Optional.of(utfall.name()) : Optional.empty();
    }
}
