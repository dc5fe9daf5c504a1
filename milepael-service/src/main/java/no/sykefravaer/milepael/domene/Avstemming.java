package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Den nyberegnede planen mot det lagrede: hva er nytt, hva er flyttet, og hva bæres ikke lenger av fakta. */
final class Avstemming {

    private final Sak sak;
    private final Arsak arsak;
    private final LocalDate dato;
    private final Supplier<UUID> nyId;
    private final Hendelser hendelser;
    private final Map<Nokkel, Milepael> milepaeler;
    private final List<MilepaelHendelse> fortalt = new ArrayList<>();

    Avstemming(Sak sak, Arsak arsak, Supplier<UUID> nyId) {
        this.sak = sak;
        this.arsak = arsak;
        this.dato = arsak.dato();
        this.nyId = nyId;
        this.hendelser = new Hendelser(sak.person());
        this.milepaeler = new HashMap<>(sak.milepaeler());
    }

    Steg mot(List<Gjenkjent> kjente, List<Onske> onskede) {
        var arv = Arv.av(sak, kjente);
        var nokler = onskede.stream().map(Onske::nokkel).collect(Collectors.toSet());
        trekk(nokler);
        onskede.forEach(onske -> oppfyll(onske, arv.til(onske)));
        return new Steg(sak.med(tilfeller(kjente), milepaeler), fortalt);
    }

    private void trekk(Set<Nokkel> onskede) {
        sak.milepaeler().values().stream()
                .filter(m -> !onskede.contains(m.nokkel()))
                .sorted(Framdrift.I_TID)
                .forEach(this::trekk);
    }

    /** Det noen har bestemt for godt, står; det som tar slutt, huskes, og det som er arvet, følger ikke med. */
    private void trekk(Milepael m) {
        if (m.erBesluttet() && !m.erApen()) {
            if (m.beslutning().arvet()) {
                lagre(bortfalt(m).utenBeslutning());
            } else if (m.beslutning().tarSlutt()) {
                lagre(bortfalt(m));
            }
            return;
        }
        switch (m.status()) {
            case AKTIV, AVVENT -> lukk(bortfalt(m), Lukkegrunn.IKKE_LENGER_AKTUELL);
            case PLANLAGT, HISTORISK, IKKE_AKTUELL -> lagre(bortfalt(m));
            case OPPFYLT, UNNTAK, BORTFALT -> {}
        }
    }

    private void oppfyll(Onske onske, Optional<Beslutning> arvet) {
        var m = milepaeler.get(onske.nokkel());
        if (arvet.isPresent() && !onske.forInnforing() && (m == null || m.beslutning() == null)) {
            arv(m, onske, arvet.get());
        } else if (m == null) {
            fortellNy(onske.ny(nyId.get(), arsak));
        } else if (onske.forInnforing()) {
            bliHistorie(m, onske);
        } else {
            oppfyll(m, onske);
        }
    }

    private void oppfyll(Milepael m, Onske onske) {
        switch (m.status()) {
            case AKTIV, AVVENT -> flytt(m, onske);
            case BORTFALT -> gjenoppta(m, onske);
            case HISTORISK -> gjenopptaHvis(!onske.erOver(dato), m, onske);
            case IKKE_AKTUELL -> gjenopptaHvis(!m.erBesluttet() && onske.varerIgjen(dato), m, onske);
            case PLANLAGT, OPPFYLT, UNNTAK -> oppdater(m, onske);
        }
    }

    /** Kontoret er ikke begynt ennå, eller fristen er flyttet til før det gjorde det; det som er gjort, er gjort. */
    private void bliHistorie(Milepael m, Onske onske) {
        switch (m.status()) {
            case AKTIV, AVVENT -> lukk(ny(m, Status.HISTORISK, onske), Lukkegrunn.IKKE_LENGER_AKTUELL);
            case PLANLAGT, BORTFALT -> lagre(ny(m, Status.HISTORISK, onske));
            case HISTORISK, IKKE_AKTUELL, OPPFYLT, UNNTAK -> oppdater(m, onske);
        }
    }

    /** Bare en plikt som selv er flyttet fram i tid, slutter å være aktiv til dagen kommer. */
    private void flytt(Milepael m, Onske onske) {
        if (m.plikt().equals(onske.plikt())) {
            return;
        }
        if (onske.plikt().aktiveres().isAfter(dato)
                && !onske.plikt().aktiveres().equals(m.plikt().aktiveres())) {
            lukk(ny(m, Status.PLANLAGT, onske), Lukkegrunn.FRIST_FLYTTET);
        } else {
            var endret = ny(m, m.status(), onske);
            lagre(endret);
            fortalt.add(hendelser.endret(endret));
        }
    }

    private void gjenoppta(Milepael m, Onske onske) {
        fortellNy(ny(m, onske.status(dato), onske).staarVed(dato));
    }

    private void gjenopptaHvis(boolean varer, Milepael m, Onske onske) {
        if (varer) {
            gjenoppta(m, onske);
        } else {
            oppdater(m, onske);
        }
    }

    private void oppdater(Milepael m, Onske onske) {
        if (!m.plikt().equals(onske.plikt())) {
            lagre(ny(m, m.status(), onske));
        }
    }

    private void arv(Milepael m, Onske onske, Beslutning arvet) {
        var ny = m == null ? onske.ny(nyId.get(), arsak) : ny(m, onske.status(dato), onske);
        var etter = ny.arver(arvet, dato);
        lagre(etter);
        fortalt.addAll(hendelser.overgang(m != null && m.erApen(), etter));
    }

    private Milepael bortfalt(Milepael m) {
        return m.bli(Status.BORTFALT, m.plikt(), Opphav.av(m.opphav().grunnlag(), arsak));
    }

    private Milepael ny(Milepael m, Status status, Onske onske) {
        return m.bli(status, onske.plikt(), onske.opphav(arsak));
    }

    private void fortellNy(Milepael m) {
        lagre(m);
        fortalt.addAll(hendelser.overgang(false, m));
    }

    private void lukk(Milepael m, Lukkegrunn grunn) {
        lagre(m);
        fortalt.add(hendelser.lukket(m, grunn));
    }

    private void lagre(Milepael m) {
        milepaeler.put(m.nokkel(), m);
    }

    /** De nyberegnede, og de lagrede som ingen lenger kjenner seg igjen i, som opphørte. */
    private List<Tilfelle> tilfeller(List<Gjenkjent> kjente) {
        var nye = new ArrayList<>(kjente.stream().map(Gjenkjent::etter).toList());
        var ider = nye.stream().map(Tilfelle::id).collect(Collectors.toSet());
        sak.tilfeller().stream()
                .filter(tilfelle -> !ider.contains(tilfelle.id()))
                .map(Tilfelle::opphor)
                .forEach(nye::add);
        return nye;
    }
}
