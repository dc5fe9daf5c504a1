package no.sykefravaer.varsling.oppgave;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.IKKE_LENGER_AKTUELL;
import static no.sykefravaer.varsling.oppgave.Handling.ENDRE;
import static no.sykefravaer.varsling.oppgave.Handling.LUKK;
import static no.sykefravaer.varsling.oppgave.Handling.OPPRETT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Avstemmer oppgavene til en milepæl mot det kjernen krever: nye, flyttede, gjenåpnede, og de som ikke lenger gjelder. */
final class Pliktfolding {

    private final Arbeidsfrist arbeidsfrist;
    private final Krav krav;
    private final Aarsak aarsak;
    private final List<Oppgave> oppgaver = new ArrayList<>();
    private final List<Bestilling> bestillinger = new ArrayList<>();

    Pliktfolding(Arbeidsfrist arbeidsfrist, Krav krav, Aarsak aarsak) {
        this.arbeidsfrist = arbeidsfrist;
        this.krav = krav;
        this.aarsak = aarsak;
    }

    Endring etter(Collection<Oppgave> lagret) {
        lagret.stream()
                .filter(oppgave -> oppgave.apen() && !krav.gjelder(oppgave))
                .forEach(this::avlos);
        var kjente = lagret.stream().collect(Collectors.toMap(Oppgave::id, Function.identity()));
        krav.adressater().forEach((id, adressat) -> avstem(id, adressat, kjente));
        return new Endring(null, krav.milepael(), oppgaver, bestillinger);
    }

    private void avlos(Oppgave oppgave) {
        endre(oppgave.lukket(IKKE_LENGER_AKTUELL, krav.versjon()), LUKK);
    }

    private void avstem(UUID id, Adressat adressat, Map<UUID, Oppgave> kjente) {
        var kjent = kjente.get(id);
        var ny = apen(id, adressat, kjent);
        if (kjent == null || !kjent.apen() && gjenapner(kjent)) {
            endre(ny, OPPRETT);
        } else if (kjent.apen() && !ny.serLikUtSom(kjent)) {
            endre(ny, ENDRE);
        } else if (kjent.apen()) {
            oppgaver.add(ny);
        }
    }

    /** En oppgave mottakeren selv har gjort, åpnes ikke igjen av at plikten flyttes; bare av at den begynner på nytt. */
    private boolean gjenapner(Oppgave kjent) {
        return krav.aktiverer() || kjent.status() == Status.LUKKET;
    }

    private Oppgave apen(UUID id, Adressat adressat, Oppgave kjent) {
        var gitt = kjent == null || !kjent.apen() ? null : kjent.arbeidsfrist();
        var frist = arbeidsfrist.etter(krav.plikt().frist(), gitt);
        return new Oppgave(
                id,
                krav.milepaelId(),
                krav.personId(),
                krav.versjon(),
                adressat,
                krav.plikt(),
                frist,
                Status.APEN,
                null);
    }

    private void endre(Oppgave oppgave, Handling handling) {
        oppgaver.add(oppgave);
        oppgave.bestill(handling, aarsak).ifPresent(bestillinger::add);
    }
}
