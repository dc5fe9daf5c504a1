package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * Det som skjer av seg selv når dagene går: planlagte plikter blir aktive, beslutninger utløper, og 16 dager etter slutten
 * er det åpne uaktuelt.
 */
final class Framdrift {

    /** Samme rekkefølge hver gang: etter aktivering, så frist, regel og arbeidsgiver. */
    static final Comparator<Milepael> I_TID = comparing(
                    (Milepael m) -> m.plikt().aktiveres())
            .thenComparing(m -> m.plikt().frist())
            .thenComparing(m -> m.plikt().regel())
            .thenComparing(m -> String.valueOf(m.plikt().orgnummer()));

    private final Map<Nokkel, Milepael> milepaeler;
    private final List<MilepaelHendelse> fortalt = new ArrayList<>();

    private Framdrift(Map<Nokkel, Milepael> milepaeler) {
        this.milepaeler = new HashMap<>(milepaeler);
    }

    static Steg til(Sak sak, LocalDate dato, LocalDate tidligsteFrist) {
        var hendelser = new Hendelser(sak.person());
        var slutt = sak.tilfeller().stream().collect(Collectors.toMap(Tilfelle::id, Tilfelle::slutt));
        var framdrift = new Framdrift(sak.milepaeler());
        framdrift.vekk(m -> m.vekkes(slutt.get(m.tilfelleId())), dato, hendelser);
        framdrift.aktiver(dato, tidligsteFrist, hendelser);
        framdrift.avslutt(m -> Tilfelle.erOver(slutt.get(m.tilfelleId()), dato), hendelser);
        return framdrift.steg(sak);
    }

    private void aktiver(LocalDate dato, LocalDate tidligsteFrist, Hendelser hendelser) {
        for (var m : alle(m -> m.er(Status.PLANLAGT) && !m.plikt().aktiveres().isAfter(dato))) {
            var aktiv = m.bli(Status.AKTIV).staarVed(dato);
            var ny = m.plikt().frist().isBefore(tidligsteFrist) ? m.bli(Status.HISTORISK) : aktiv;
            fortalt.addAll(hendelser.overgang(false, lagre(ny)));
        }
    }

    private void vekk(Function<Milepael, Optional<LocalDate>> dag, LocalDate dato, Hendelser hendelser) {
        for (var m : alle(m -> dag.apply(m).filter(d -> !d.isAfter(dato)).isPresent())) {
            var vekket = lagre(m.vekket(dag.apply(m).orElseThrow()));
            fortalt.addAll(hendelser.overgang(m.erApen(), vekket));
        }
    }

    private void avslutt(Predicate<Milepael> erOver, Hendelser hendelser) {
        for (var m : alle(m -> m.erApen() && erOver.test(m))) {
            var uaktuell = lagre(m.bli(Status.IKKE_AKTUELL));
            fortalt.add(hendelser.lukket(uaktuell, Lukkegrunn.FRAVAER_AVSLUTTET));
        }
    }

    private List<Milepael> alle(Predicate<Milepael> vilkar) {
        return milepaeler.values().stream().filter(vilkar).sorted(I_TID).toList();
    }

    private Milepael lagre(Milepael m) {
        milepaeler.put(m.nokkel(), m);
        return m;
    }

    private Steg steg(Sak sak) {
        return milepaeler.equals(sak.milepaeler())
                ? Steg.uendret(sak)
                : new Steg(sak.med(sak.tilfeller(), milepaeler), fortalt);
    }
}
