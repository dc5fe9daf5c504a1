package no.sykefravaer.varsling.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.db.Feilpost.Arsak;
import no.sykefravaer.varsling.oppgave.Bilde;
import no.sykefravaer.varsling.oppgave.Folding;

/** Folder en bunke inn i bildet. En hendelse som ikke lar seg regne ut, tar ingen andre med seg. */
final class Innlesing {

    private final Folding folding;
    private final Bilde bilde;
    private final Set<UUID> kjente;
    private final List<UUID> behandlet = new ArrayList<>();
    private final List<Feilpost> feil = new ArrayList<>();

    Innlesing(Folding folding, Bilde bilde, Set<UUID> kjente) {
        this.folding = folding;
        this.bilde = bilde;
        this.kjente = new HashSet<>(kjente);
    }

    void ta(Lest lest) {
        var hendelse = lest.hendelse();
        if (kjente.contains(hendelse.hendelseId())) {
            return;
        }
        try {
            bilde.ta(folding.etter(bilde, hendelse, lest.opphav().navCallId()));
            kjente.add(hendelse.hendelseId());
            behandlet.add(hendelse.hendelseId());
        } catch (RuntimeException e) {
            feil.add(lest.opphav().feilpost(Arsak.BEREGNING, e.getClass().getSimpleName(), 1));
        }
    }

    Bilde bilde() {
        return bilde;
    }

    List<UUID> behandlet() {
        return behandlet;
    }

    List<Feilpost> feil() {
        return feil;
    }
}
