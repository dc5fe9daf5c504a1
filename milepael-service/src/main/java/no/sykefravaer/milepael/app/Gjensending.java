package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.Driftslogg.Handling;
import no.sykefravaer.milepael.app.Feilko.Sted;

/** Poster i feilkøen behandlet på nytt, som om de kom nå. Fakta ordnes av tiden i dem, så det er trygt å komme sent. */
@ApplicationScoped
public class Gjensending {

    /** Hva det ble av å sende på nytt. */
    public enum Utfall {
        GIKK,
        FEILET_IGJEN,
        UKJENT_POST,
        EMNET_LESES_IKKE_HER
    }

    /** Hvor mange som ble forsøkt, og hvor mange av dem det gikk for. */
    public record Alle(int forsokt, int gikk) {}

    private final Feilko feilko;
    private final Faktamottak fakta;
    private final Tombstonemottak tombstoner;
    private final Driftslogg logg;

    Gjensending(Feilko feilko, Faktamottak fakta, Tombstonemottak tombstoner, Driftslogg logg) {
        this.logg = logg;
        this.feilko = feilko;
        this.fakta = fakta;
        this.tombstoner = tombstoner;
    }

    public Utfall send(Sted sted, String hvem) {
        logg.foer(hvem, Handling.SENDT_PAA_NYTT, sted, null);
        return feilko.finn(sted).map(this::send).orElse(Utfall.UKJENT_POST);
    }

    /** De eldste først, høyst så mange. */
    public Alle sendAlle(int antall, String hvem) {
        var poster = feilko.eldste(antall);
        logg.foer(hvem, Handling.ALLE_SENDT_PAA_NYTT, poster.size(), null);
        var gikk = poster.stream().map(this::send).filter(Utfall.GIKK::equals).count();
        return new Alle(poster.size(), (int) gikk);
    }

    /** Feiler den igjen, legges den i køen en gang til; da teller raden ett forsøk mer, og den blir stående. */
    private Utfall send(Innpost post) {
        var forsok = feilko.forsok(post);
        switch (post.emne()) {
            case Emner.SYKMELDING -> fakta.taImot(List.of(post));
            case Emner.SYKMELDING_TOMBSTONE -> tombstoner.taImot(List.of(post));
            default -> {
                return Utfall.EMNET_LESES_IKKE_HER;
            }
        }
        return feilko.slettHvis(post, forsok) ? Utfall.GIKK : Utfall.FEILET_IGJEN;
    }
}
