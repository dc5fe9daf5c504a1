package no.sykefravaer.systemtest.drap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Det som sendes inn om én person, i rekkefølge. */
record Forlop(Personident ident, List<Steg> steg) {

    private static final int DAGER_MER = 9;
    private static final int VARER_TIL = 90; // dager fram

    /** Én sykmelding som begynte for så mange dager siden og varer lenge. */
    static Forlop langt(int dager, Personident ident, LocalDate iDag) {
        return new Forlop(
                ident,
                List.of(new Steg.Send(Sykmelding.sendt(
                        ident, TilfeldigForlop.virksomhet(dager), iDag.minusDays(dager), iDag.plusDays(VARER_TIL)))));
    }

    /** Det hele så mange ganger på rad, som når ingen av svarene kom fram. */
    Forlop gjentatt(int ganger) {
        return new Forlop(
                ident,
                Stream.generate(() -> steg).limit(ganger).flatMap(List::stream).toList());
    }

    Forlop stokket(Random tilfeldig) {
        var stokket = new ArrayList<>(steg);
        Collections.shuffle(stokket, tilfeldig);
        return new Forlop(ident, stokket);
    }

    /** Det første dokumentet kommer til slutt igjen, med andre dager; det skal ikke vinne over det som kom. */
    Forlop motsagt() {
        return steg.getFirst() instanceof Steg.Send(var forste) && steg.stream().allMatch(Steg.Send.class::isInstance)
                ? new Forlop(
                        ident,
                        Stream.concat(steg.stream(), Stream.of(new Steg.Send(forste.motsagt(DAGER_MER))))
                                .toList())
                : this;
    }
}
