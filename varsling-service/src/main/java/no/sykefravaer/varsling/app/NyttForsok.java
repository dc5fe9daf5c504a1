package no.sykefravaer.varsling.app;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.varsling.app.Driftslogg.Handling;
import no.sykefravaer.varsling.app.Post.Opphav;
import no.sykefravaer.varsling.db.Feilkorader;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.drift.Gjensendte;
import no.sykefravaer.varsling.drift.Sted;

/** Poster i feilkøen behandlet på nytt, som om de kom nå. En hendelse kjenner sin versjon, så det er trygt å komme sent. */
@ApplicationScoped
public class NyttForsok {

    private static final int FLEST = 1_000;

    /** Hva det ble av å sende på nytt. */
    public enum Utfall {
        GIKK,
        FEILET_IGJEN,
        UKJENT_POST
    }

    private final Feilkorader rader;
    private final Postleser leser;
    private final MottaHendelser mottak;
    private final Driftslogg logg;

    NyttForsok(Feilkorader rader, Postleser leser, MottaHendelser mottak, Driftslogg logg) {
        this.rader = rader;
        this.leser = leser;
        this.mottak = mottak;
        this.logg = logg;
    }

    public Utfall send(Sted sted, String hvem) {
        logg.foer(hvem, Handling.SENDT_PAA_NYTT, sted, null);
        return rader.finn(sted).map(en -> send(en.post())).orElse(Utfall.UKJENT_POST);
    }

    /** De tusen eldste. */
    public Gjensendte sendAlle(String hvem) {
        var eldste = rader.eldste(FLEST);
        logg.foer(hvem, Handling.ALLE_SENDT_PAA_NYTT, eldste.size(), null);
        var gikk = eldste.stream()
                .map(en -> send(en.post()))
                .filter(Utfall.GIKK::equals)
                .count();
        return new Gjensendte(eldste.size(), (int) gikk);
    }

    /** Feiler den igjen, legges den i køen en gang til; da teller raden ett forsøk mer, og den blir stående. */
    private Utfall send(Feilpost post) {
        mottak.paaNytt(leser.les(new Opphav(
                post.emne(),
                post.partisjon(),
                post.posisjon(),
                post.nokkel(),
                Callid.gyldigEllerNy(post.navCallId()),
                post.innhold())));
        var sted = new Sted(post.emne(), post.partisjon(), post.posisjon());
        return rader.slettHvis(sted, post.forsok()) ? Utfall.GIKK : Utfall.FEILET_IGJEN;
    }
}
