package no.sykefravaer.varsling.app;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.ToIntFunction;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.db.Bestillingsrader;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Personrader;
import no.sykefravaer.varsling.oppgave.Aarsak;
import no.sykefravaer.varsling.oppgave.Handling;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Status;
import no.sykefravaer.varsling.tid.Klokke;

/** Lukker én oppgave hos oss og hos mottakeren, uten at plikten er oppfylt. */
@ApplicationScoped
class LukkHer {

    private final Personrader personer;
    private final Oppgaverader oppgaver;
    private final Bestillingsrader bestillinger;
    private final LeverOppgaver leverOppgaver;
    private final Klokke klokke;

    LukkHer(
            Personrader personer,
            Oppgaverader oppgaver,
            Bestillingsrader bestillinger,
            LeverOppgaver leverOppgaver,
            Klokke klokke) {
        this.personer = personer;
        this.oppgaver = oppgaver;
        this.bestillinger = bestillinger;
        this.leverOppgaver = leverOppgaver;
        this.klokke = klokke;
    }

    Utfall utfort(Oppgave sett, int versjon, String navCallId) {
        return lukk(sett, versjon, UTFORT, navCallId);
    }

    /** Det kjernen alt har godtatt: hendelsen den sendte om det, kan ha kommet hit først og gitt oppgaven en ny versjon. */
    void godtatt(Oppgave sett, String navCallId) {
        lukk(sett, Oppgave::versjon, UTFORT, navCallId);
    }

    /** @param grunn den som skal stå, også hos mottakeren */
    Utfall lukk(Oppgave sett, int versjon, Lukkegrunn grunn, String navCallId) {
        return lukk(sett, naa -> versjon, grunn, navCallId);
    }

    private Utfall lukk(Oppgave sett, ToIntFunction<Oppgave> versjon, Lukkegrunn grunn, String navCallId) {
        var utfall = QuarkusTransaction.requiringNew().call(() -> {
            var avklart = personer.laas(List.of(sett.personId())).getFirst().avklart();
            var naa = oppgaver.les(sett.id()).orElseThrow();
            return lukk(naa, versjon.applyAsInt(naa), grunn, navCallId, avklart);
        });
        leverOppgaver.vekk();
        return utfall;
    }

    private Utfall lukk(Oppgave oppgave, int versjon, Lukkegrunn grunn, String navCallId, boolean avklart) {
        if (!oppgave.apen()) {
            return oppgave.status() == Status.UTFORT ? Utfall.LUKKET_HER : Utfall.ALT_LUKKET;
        }
        if (oppgave.versjon() != versjon) {
            return Utfall.UTDATERT;
        }
        var lukket = oppgave.lukket(grunn, versjon);
        var bestilt = lukket.bestill(Handling.LUKK, Aarsak.utfort(lukket, navCallId));
        oppgaver.lagre(List.of(lukket));
        bestillinger.bestill(bestilt.stream().toList(), person -> avklart, klokke.naa());
        bestillinger.stryk(List.of(lukket.id()), klokke.naa());
        return Utfall.LUKKET_HER;
    }
}
