package no.sykefravaer.varsling.drift;

import java.util.List;

/** De eldste som venter, og hvor mange det er i alt. */
public record Feilliste(long antall, List<Feil> poster) {

    public Feilliste {
        poster = List.copyOf(poster);
    }
}
