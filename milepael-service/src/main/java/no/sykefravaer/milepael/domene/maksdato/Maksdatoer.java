package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.List;

/** Kvotene i tidsrekkefølge, og dagene det ikke kan betales for fordi en var brukt opp eller retten var slutt. */
public record Maksdatoer(List<Kvote> kvoter, List<LocalDate> avslatteDager) {

    public Maksdatoer {
        kvoter = List.copyOf(kvoter);
        avslatteDager = List.copyOf(avslatteDager);
    }
}
