package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.sykefravaer.kontrakt.MilepaelHendelse;

/** Saken etter en endring, og det som skal fortelles videre om den. */
public record Steg(Sak sak, List<MilepaelHendelse> hendelser) {

    public Steg {
        hendelser = List.copyOf(hendelser);
    }

    public static Steg uendret(Sak sak) {
        return new Steg(sak, List.of());
    }

    /** Neste steg regnet fra der dette sluttet; hendelsene kommer etter hverandre. */
    public Steg saa(Function<Sak, Steg> neste) {
        var etter = neste.apply(sak);
        var alle = new ArrayList<>(hendelser);
        alle.addAll(etter.hendelser);
        return new Steg(etter.sak, alle);
    }
}
