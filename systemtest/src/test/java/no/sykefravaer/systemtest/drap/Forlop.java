package no.sykefravaer.systemtest.drap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.kontrakt.SykmeldingTombstone.Hva;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Det som sendes inn om én person, i rekkefølge. */
record Forlop(Personident ident, List<Steg> steg) {

    private static final int DAGER_MER = 9;
    private static final int VARER_TIL = 90; // dager fram
    private static final String NAV = "nav";

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
        return steg.getFirst() instanceof Steg.Send(var forste, var kilde)
                        && steg.stream().allMatch(Steg.Send.class::isInstance)
                ? medMer(List.of(new Steg.Send(forste.senere(Duration.ofDays(1), DAGER_MER))))
                : this;
    }

    /** Det første dokumentet erstattes to ganger til slutt, av versjon 1 og så 2. */
    Forlop erstattet() {
        return steg.getFirst() instanceof Steg.Send(var forste, var kilde)
                ? medMer(List.of(
                        new Steg.Erstatt(forste.senere(Duration.ofHours(1), DAGER_MER), 1),
                        new Steg.Erstatt(forste.senere(Duration.ofHours(2), 2 * DAGER_MER), 2)))
                : this;
    }

    /** Det nyeste først. */
    Forlop baklengs() {
        return new Forlop(ident, steg.reversed());
    }

    /** Det samme sendt av Nav, og det som slettes, er slettet med en post som bare kjenner id-en. */
    Forlop fraNav() {
        return new Forlop(ident, steg.stream().map(Forlop::somFraNav).toList());
    }

    Forlop bare(Predicate<Steg> slike) {
        return new Forlop(ident, steg.stream().filter(slike).toList());
    }

    private static Steg somFraNav(Steg ett) {
        return switch (ett) {
            case Steg.Send(var sykmelding, var kilde) -> new Steg.Send(sykmelding, NAV);
            case Steg.Slett(var slettet) ->
                new Steg.Tombstone(new SykmeldingTombstone(
                        slettet.hendelseId(),
                        NAV,
                        slettet.sykmeldingId(),
                        slettet.mottatt().getEpochSecond() % 120 == 0 ? Hva.SLETTET : Hva.GJENAPNET,
                        slettet.mottatt(),
                        slettet.registrert()));
            default -> ett;
        };
    }

    private Forlop medMer(List<Steg> mer) {
        return new Forlop(ident, Stream.concat(steg.stream(), mer.stream()).toList());
    }
}
