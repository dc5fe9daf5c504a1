package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.db.Parkeringsrader;
import no.sykefravaer.varsling.tid.Klokke;

/** Sender parkerte leveringer på nytt, når den som driver systemet, vet at mottakeren vil ta dem. Nøkkelen er den samme som før. */
@ApplicationScoped
public class Gjensending {

    private final Parkeringsrader parkerte;
    private final LeverOppgaver leverOppgaver;
    private final Klokke klokke;

    Gjensending(Parkeringsrader parkerte, LeverOppgaver leverOppgaver, Klokke klokke) {
        this.parkerte = parkerte;
        this.leverOppgaver = leverOppgaver;
        this.klokke = klokke;
    }

    /** Usann når leveringen ikke er parkert. */
    public boolean send(UUID leveringId, String navIdent) {
        var sendt = QuarkusTransaction.requiringNew().call(() -> parkerte.send(leveringId, navIdent, klokke.naa()));
        leverOppgaver.vekk();
        return sendt > 0;
    }

    /** Hvor mange det var. */
    public int sendAlle(Rolle mottaker, String navIdent) {
        var sendt = QuarkusTransaction.requiringNew().call(() -> parkerte.sendAlle(mottaker, navIdent, klokke.naa()));
        leverOppgaver.vekk();
        return sendt;
    }
}
