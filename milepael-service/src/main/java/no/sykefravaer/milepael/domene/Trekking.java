package no.sykefravaer.milepael.domene;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Det som skjer med en milepæl planen ikke lenger vil ha. */
final class Trekking {

    private final Saksbok bok;
    private final Arsak arsak;
    private final List<Gjenkjent> kjente;
    private final BiPredicate<String, Oppfolgingstilfelle> innfridd;

    Trekking(Saksbok bok, Arsak arsak, List<Gjenkjent> kjente, BiPredicate<String, Oppfolgingstilfelle> innfridd) {
        this.bok = bok;
        this.arsak = arsak;
        this.kjente = kjente;
        this.innfridd = innfridd;
    }

    /** Det noen har bestemt for godt, står; det som tar slutt, huskes, og det som er arvet, følger ikke med. */
    void trekk(Milepael m) {
        var gjort = gjortMed(m);
        if (m.erApen() && gjort.isPresent()) {
            bok.lukk(m.besluttet(gjort.get()), Lukkegrunn.UTFORT);
        } else if (m.erApen() || !m.erBesluttet()) {
            trekkUbesluttet(m);
        } else {
            trekkBesluttet(m, gjort.isPresent());
        }
    }

    private void trekkUbesluttet(Milepael m) {
        switch (m.status()) {
            case AKTIV, AVVENT -> bok.lukk(bortfalt(m), Lukkegrunn.IKKE_LENGER_AKTUELL);
            case PLANLAGT, HISTORISK -> bok.lagre(bortfalt(m));
            case IKKE_AKTUELL -> bok.lagre(sluttetMed(m) ? m : bortfalt(m));
            case OPPFYLT, UNNTAK, BORTFALT -> {}
        }
    }

    /** Fraværet var over for begge: den fulgte av en som da også ble uaktuell. */
    private boolean sluttetMed(Milepael m) {
        return annen(m.utspring())
                .filter(annen -> annen.er(Status.IKKE_AKTUELL))
                .isPresent();
    }

    private void trekkBesluttet(Milepael m, boolean gjort) {
        bok.lagre(
                switch (m.beslutning().kilde()) {
                    case PERSON -> m.beslutning().tarSlutt() ? bortfalt(m) : m;
                    case ARVET -> bortfalt(m).utenBeslutning();
                    case FAKTA -> gjort ? m : bortfalt(m).utenSiste();
                });
    }

    /** Det som er møtt av seg selv: kravet av fakta, eller det som fulgte av en plikt som er gjort. */
    private Optional<Beslutning> gjortMed(Milepael m) {
        if (m.utspring() == null) {
            return erInnfridd(m) ? Optional.of(Beslutning.GRADERT) : Optional.empty();
        }
        return annen(m.utspring())
                .filter(annen -> annen.er(Status.OPPFYLT) && annen.beslutning().mote() != null)
                .map(Beslutning::gjortMed);
    }

    private Optional<Milepael> annen(UUID id) {
        return bok.alle().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private boolean erInnfridd(Milepael m) {
        return kjente.stream()
                .filter(kjent -> kjent.etter().id().equals(m.tilfelleId()))
                .anyMatch(kjent -> innfridd.test(m.plikt().regel(), kjent.beregnet()));
    }

    private Milepael bortfalt(Milepael m) {
        return m.bli(Status.BORTFALT, m.plikt(), Opphav.av(m.opphav().grunnlag(), arsak));
    }
}
