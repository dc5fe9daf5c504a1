package no.sykefravaer.varsling.app;

import static java.net.HttpURLConnection.HTTP_CONFLICT;
import static java.net.HttpURLConnection.HTTP_FORBIDDEN;
import static java.net.HttpURLConnection.HTTP_NOT_FOUND;
import static java.net.HttpURLConnection.HTTP_UNAUTHORIZED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.MilepaelKlient;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.http.SvarForStort;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Status;

/**
 * Noen sier at en oppgave er gjort. Den ansvarliges oppfyller plikten hos kjernen, en annens del av Navs plikt er
 * en uttalelse til Nav, og resten lukkes bare her.
 */
@ApplicationScoped
public class MeldUtfort {

    private final Oppgaveliste liste;
    private final LukkHer lukkHer;
    private final MilepaelKlient milepael;

    MeldUtfort(Oppgaveliste liste, LukkHer lukkHer, MilepaelKlient milepael) {
        this.liste = liste;
        this.lukkHer = lukkHer;
        this.milepael = milepael;
    }

    /** Hva som ble av meldingen. */
    public enum Utfall {
        SENDT_VIDERE,
        LUKKET_HER,
        UKJENT_OPPGAVE,
        UTDATERT,
        ALT_LUKKET,
        IKKE_LOV,
        IKKE_GODTATT,
        INGET_FRAVAER,
        KJERNEN_SVARER_IKKE
    }

    /** Den som melder: hva hun får se, tokenet hun kom med, og sporet. */
    public record Melder(Innsyn innsyn, String token, String navCallId) {

        @Override
        public String toString() {
            return "Melder[***]";
        }
    }

    @FunctionalInterface
    private interface Kall {
        Svar til(UUID milepaelId, int versjon, String token, String navCallId)
                throws IntetSvar, SvarForStort, InterruptedException;
    }

    public Svarutfall utfor(Melder melder, UUID oppgaveId, int versjon) {
        var funnet = liste.les(melder.innsyn(), oppgaveId);
        if (funnet.isEmpty()) {
            return Svarutfall.av(Utfall.UKJENT_OPPGAVE);
        }
        var oppgave = funnet.get().oppgave();
        if (oppgave.status() == Status.UTFORT) {
            return Svarutfall.av(Utfall.LUKKET_HER);
        }
        if (!oppgave.apen()) {
            return Svarutfall.av(Utfall.ALT_LUKKET);
        }
        if (oppgave.tilhorerAnsvarlig()) {
            return sendVidere(milepael::oppfyll, oppgave, versjon, melder);
        }
        return oppgave.erUttalelse()
                ? uttal(oppgave, versjon, melder)
                : Svarutfall.av(lukkHer.utfort(oppgave, versjon, melder.navCallId()));
    }

    /** Nav får vite det først; så lukkes oppgaven her, om ikke kjernens svar alt har gjort det. */
    private Svarutfall uttal(Oppgave oppgave, int versjon, Melder melder) {
        var svar = sendVidere(milepael::uttalelse, oppgave, versjon, melder);
        if (svar.utfall() == Utfall.SENDT_VIDERE) {
            lukkHer.godtatt(oppgave, melder.navCallId());
        }
        return svar;
    }

    private Svarutfall sendVidere(Kall kall, Oppgave oppgave, int versjon, Melder melder) {
        try {
            var svar = kall.til(oppgave.milepaelId(), versjon, melder.token(), melder.navCallId());
            return Svarutfall.avKjernen(tolk(svar), List.of());
        } catch (IntetSvar | SvarForStort e) {
            return Svarutfall.av(Utfall.KJERNEN_SVARER_IKKE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Svarutfall.av(Utfall.KJERNEN_SVARER_IKKE);
        }
    }

    private static Utfall tolk(Svar svar) {
        if (svar.vellykket()) {
            return Utfall.SENDT_VIDERE;
        }
        return switch (svar.status()) {
            case HTTP_CONFLICT -> Utfall.UTDATERT;
            case HTTP_NOT_FOUND -> Utfall.UKJENT_OPPGAVE;
            case HTTP_UNAUTHORIZED, HTTP_FORBIDDEN -> Utfall.IKKE_LOV;
            default -> svar.kanGaaOver() ? Utfall.KJERNEN_SVARER_IKKE : Utfall.IKKE_GODTATT;
        };
    }
}
