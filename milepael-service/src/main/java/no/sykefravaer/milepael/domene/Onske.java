package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** En plikt planen vil ha, og tilfellet den hører til; {@code forInnforing} når fristen er før kontorets innføringsdato. */
record Onske(Gjenkjent tilfelle, Plikt plikt, UUID utspring, boolean forInnforing) {

    static List<Onske> av(Gjenkjent tilfelle, List<Plikt> plikter, LocalDate tidligsteFrist) {
        return plikter.stream()
                .filter(Plikt::naadd)
                .map(plikt -> new Onske(tilfelle, plikt, null, plikt.frist().isBefore(tidligsteFrist)))
                .toList();
    }

    Nokkel nokkel() {
        return Nokkel.av(tilfelleId(), plikt, utspring);
    }

    UUID tilfelleId() {
        return tilfelle.etter().id();
    }

    /** Den samme plikten, nå også bestilt: tidligere om det er sagt. */
    Onske framskyndet(Plikt bestilt) {
        return new Onske(tilfelle, plikt.framskyndet(bestilt), utspring, forInnforing);
    }

    /** Ingen milepæler slettes, så nøkkelen er bare denne sin. */
    Milepael ny(Arsak arsak) {
        var id = Saksid.av(arsak.tid(), "milepæl", nokkel());
        return new Milepael(id, tilfelleId(), utspring, 1, status(arsak.dato()), plikt, opphav(arsak), null);
    }

    Opphav opphav(Arsak arsak) {
        return Opphav.av(tilfelle.beregnet().grunnlag(), arsak);
    }

    Status status(LocalDate dato) {
        return forInnforing ? Status.HISTORISK : plikt.status(tilfelle.etter().slutt(), dato);
    }

    boolean erOver(LocalDate dato) {
        return Tilfelle.erOver(tilfelle.etter().slutt(), dato);
    }

    /** Fraværet har fått ny slutt og varer igjen, så det som ble lukket da det var over, lever igjen. */
    boolean varerIgjen(LocalDate dato) {
        return tilfelle.harNySlutt() && !erOver(dato);
    }
}
