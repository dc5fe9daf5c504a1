package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Det som skjer av seg selv når dagene går: planlagte plikter blir aktive, og 16 dager etter slutten er de uaktuelle. */
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
        framdrift.aktiver(dato, tidligsteFrist, hendelser);
        framdrift.avslutt(m -> Tilfelle.erOver(slutt.get(m.tilfelleId()), dato), hendelser);
        return framdrift.steg(sak);
    }

    private void aktiver(LocalDate dato, LocalDate tidligsteFrist, Hendelser hendelser) {
        for (var m : alle(Status.PLANLAGT, m -> !m.plikt().aktiveres().isAfter(dato))) {
            if (m.plikt().frist().isBefore(tidligsteFrist)) {
                lagre(m.bli(Status.HISTORISK));
            } else {
                fortalt.add(hendelser.aktivert(lagre(m.bli(Status.AKTIV))));
            }
        }
    }

    private void avslutt(Predicate<Milepael> erOver, Hendelser hendelser) {
        for (var m : alle(Status.AKTIV, erOver)) {
            var uaktuell = lagre(m.bli(Status.IKKE_AKTUELL));
            fortalt.add(hendelser.lukket(uaktuell, Lukkegrunn.FRAVAER_AVSLUTTET));
        }
    }

    private List<Milepael> alle(Status status, Predicate<Milepael> vilkar) {
        return milepaeler.values().stream()
                .filter(m -> m.er(status) && vilkar.test(m))
                .sorted(I_TID)
                .toList();
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
