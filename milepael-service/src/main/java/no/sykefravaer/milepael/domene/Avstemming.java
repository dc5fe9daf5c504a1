package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
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
    private final List<Gjenkjent> kjente;
    private final BiPredicate<String, Oppfolgingstilfelle> innfridd;
    private final Supplier<UUID> nyId;
    private final Hendelser hendelser;
    private final Map<Nokkel, Milepael> milepaeler;
    private final List<MilepaelHendelse> fortalt = new ArrayList<>();

    /** @param innfridd om kravet i en regel er møtt av seg selv i et tilfelle som ikke lenger gir plikten */
    Avstemming(
            Sak sak,
            List<Gjenkjent> kjente,
            Arsak arsak,
            BiPredicate<String, Oppfolgingstilfelle> innfridd,
            Supplier<UUID> nyId) {
        this.kjente = kjente;
        this.innfridd = innfridd;
        this.sak = sak;
        this.arsak = arsak;
        this.dato = arsak.dato();
        this.nyId = nyId;
        this.hendelser = new Hendelser(sak.person());
        this.milepaeler = new HashMap<>(sak.milepaeler());
    }

    Steg mot(List<Onske> onskede) {
        var arv = Arv.av(sak, kjente);
        var nokler = onskede.stream().map(Onske::nokkel).collect(Collectors.toSet());
        trekk(nokler);
        onskede.forEach(onske -> oppfyll(onske, arv.til(onske)));
        return new Steg(sak.med(Gjenkjenning.etter(sak.tilfeller(), kjente), milepaeler), fortalt);
    }

    private void trekk(Set<Nokkel> onskede) {
        sak.milepaeler().values().stream()
                .filter(m -> !onskede.contains(m.nokkel()))
                .sorted(Framdrift.I_TID)
                .forEach(this::trekk);
    }

    /** Det noen har bestemt for godt, står; det som tar slutt, huskes, og det som er arvet, følger ikke med. */
    private void trekk(Milepael m) {
        if (m.erApen() && erInnfridd(m)) {
            lukk(m.besluttet(Beslutning.GRADERT), Lukkegrunn.UTFORT);
        } else if (m.erApen() || !m.erBesluttet()) {
            trekkUbesluttet(m);
        } else {
            trekkBesluttet(m);
        }
    }

    private void trekkBesluttet(Milepael m) {
        lagre(
                switch (m.beslutning().kilde()) {
                    case PERSON -> m.beslutning().tarSlutt() ? bortfalt(m) : m;
                    case ARVET -> bortfalt(m).utenBeslutning();
                    case FAKTA -> erInnfridd(m) ? m : bortfalt(m).utenSiste();
                });
    }

    private boolean erInnfridd(Milepael m) {
        return kjente.stream()
                .filter(kjent -> kjent.etter().id().equals(m.tilfelleId()))
                .anyMatch(kjent -> innfridd.test(m.plikt().regel(), kjent.beregnet()));
    }

    private void trekkUbesluttet(Milepael m) {
        switch (m.status()) {
            case AKTIV, AVVENT -> lukk(bortfalt(m), Lukkegrunn.IKKE_LENGER_AKTUELL);
            case PLANLAGT, HISTORISK, IKKE_AKTUELL -> lagre(bortfalt(m));
            case OPPFYLT, UNNTAK, BORTFALT -> {}
        }
    }

    private void oppfyll(Onske onske, Optional<Beslutning> arvet) {
        var m = milepaeler.get(onske.nokkel());
        if (arvet.isPresent() && !onske.forInnforing() && (m == null || !m.erBesluttet())) {
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
            case OPPFYLT -> gjenopptaHvis(m.erInnfridd(), m, onske);
            case PLANLAGT, UNNTAK -> oppdater(m, onske);
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
        var fri = m.erInnfridd() ? m.utenSiste() : m;
        fortellNy(ny(fri, onske.status(dato), onske).staarVed(dato));
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
}
