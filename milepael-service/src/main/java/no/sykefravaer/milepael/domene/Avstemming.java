package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * Den nyberegnede planen mot det lagrede: hva er nytt, hva er flyttet, og hva bæres ikke lenger av fakta. Først kalenderen
 * og det som er bestilt, så det som følger av hva disse er blitt.
 */
final class Avstemming {

    private final Sak sak;
    private final Arsak arsak;
    private final LocalDate dato;
    private final List<Gjenkjent> kjente;
    private final Regler regler;
    private final Saksbok bok;
    private final Trekking trekking;

    Avstemming(Sak sak, List<Gjenkjent> kjente, Arsak arsak, Regler regler) {
        this.sak = sak;
        this.kjente = kjente;
        this.arsak = arsak;
        this.dato = arsak.dato();
        this.regler = regler;
        this.bok = new Saksbok(sak);
        this.trekking = new Trekking(bok, arsak, kjente, regler.innfridd());
    }

    Steg mot(List<Onske> onskede) {
        var arv = Arv.av(sak, kjente);
        var ider = sak.milepaeler().values().stream().map(Milepael::id).collect(Collectors.toSet());
        Predicate<Milepael> folger = m -> m.utspring() != null && ider.contains(m.utspring());
        avstem(folger.negate(), onskede, arv);
        avstem(folger, folger(), arv);
        return bok.steg(sak, Gjenkjenning.etter(sak.tilfeller(), kjente));
    }

    private void avstem(Predicate<Milepael> hvilke, List<Onske> onskede, Arv arv) {
        var nokler = onskede.stream().map(Onske::nokkel).collect(Collectors.toSet());
        bok.alle().stream()
                .filter(hvilke.and(m -> sak.milepaeler().containsKey(m.nokkel()) && !nokler.contains(m.nokkel())))
                .sorted(Framdrift.I_TID)
                .forEach(trekking::trekk);
        onskede.forEach(onske -> oppfyll(onske, arv.til(onske)));
    }

    /** De døde har ingen plikter, og det som ikke lenger er i et fravær, fører ikke til noe. */
    private List<Onske> folger() {
        if (sak.person().erDod()) {
            return List.of();
        }
        var onskede = new ArrayList<Onske>();
        for (var kjent : kjente) {
            for (var m : bok.alle()) {
                if (m.tilfelleId().equals(kjent.etter().id())) {
                    regler.folger()
                            .av(m, kjent.beregnet(), sak.person().kontor())
                            .forEach(plikt -> onskede.add(new Onske(kjent, plikt, m.id(), false)));
                }
            }
        }
        return onskede;
    }

    private void oppfyll(Onske onske, Optional<Beslutning> arvet) {
        var m = Optional.ofNullable(bok.finn(onske.nokkel()))
                .map(funnet -> funnet.i(onske.tilfelleId()))
                .orElse(null);
        if (arvet.isPresent() && !onske.forInnforing() && (m == null || !m.erBesluttet())) {
            arv(m, onske, arvet.get());
        } else if (m == null) {
            bok.overgang(false, onske.ny(arsak));
        } else if (onske.forInnforing()) {
            bliHistorie(m, onske);
        } else {
            bok.lagre(m);
            oppfyll(m, onske);
        }
    }

    private void oppfyll(Milepael m, Onske onske) {
        switch (m.status()) {
            case AKTIV, AVVENT -> flytt(m, onske);
            case BORTFALT -> gjenoppta(m, onske);
            case HISTORISK -> gjenopptaHvis(!onske.erOver(dato), m, onske);
            case IKKE_AKTUELL -> gjenopptaHvis(!m.erBesluttet() && onske.varerIgjen(dato), m, onske);
            case OPPFYLT -> oppfyllPaaNytt(m, onske);
            case PLANLAGT, UNNTAK -> oppdater(m, onske);
        }
    }

    /** Den som har svart på en innkalling, må svare på nytt når møtet er flyttet. */
    private void oppfyllPaaNytt(Milepael m, Onske onske) {
        if (onske.plikt().erAnnetMoteEnn(m.plikt())) {
            gjenoppta(m.utenBeslutning(), onske);
        } else {
            gjenopptaHvis(m.erInnfridd(), m, onske);
        }
    }

    /** Kontoret er ikke begynt ennå, eller fristen er flyttet til før det gjorde det; det som er gjort, er gjort. */
    private void bliHistorie(Milepael m, Onske onske) {
        switch (m.status()) {
            case AKTIV, AVVENT -> bok.lukk(ny(m, Status.HISTORISK, onske), Lukkegrunn.IKKE_LENGER_AKTUELL);
            case PLANLAGT, BORTFALT -> bok.lagre(ny(m, Status.HISTORISK, onske));
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
            bok.lukk(ny(m, Status.PLANLAGT, onske), Lukkegrunn.FRIST_FLYTTET);
        } else {
            bok.endre(ny(m, m.status(), onske));
        }
    }

    private void gjenoppta(Milepael m, Onske onske) {
        var fri = m.erInnfridd() ? m.utenSiste() : m;
        bok.overgang(false, ny(fri, onske.status(dato), onske).staarVed(dato));
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
            bok.lagre(ny(m, m.status(), onske));
        }
    }

    private void arv(Milepael m, Onske onske, Beslutning arvet) {
        var ny = m == null ? onske.ny(arsak) : ny(m, onske.status(dato), onske);
        bok.overgang(m != null && m.erApen(), ny.arver(arvet, dato));
    }

    private Milepael ny(Milepael m, Status status, Onske onske) {
        return m.bli(status, onske.plikt(), onske.opphav(arsak));
    }
}
