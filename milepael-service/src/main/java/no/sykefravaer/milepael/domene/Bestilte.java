package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;

/** Det noen har bedt om, lagt til kalenderen. En plikt som alt står der, kommer bare tidligere. */
final class Bestilte {

    private final Map<Nokkel, Onske> onskede = new LinkedHashMap<>();
    private final List<Gjenkjent> kjente;
    private final Regler regler;
    private final LocalDate tidligsteFrist;

    private Bestilte(List<Gjenkjent> kjente, Regler regler, LocalDate tidligsteFrist) {
        this.kjente = kjente;
        this.regler = regler;
        this.tidligsteFrist = tidligsteFrist;
    }

    /**
     * @param bistand det sykmeldere har bedt om i sykmeldingene
     * @param tidligsteFrist plikter med frist før denne dagen er historie
     */
    static List<Onske> og(
            List<Onske> kalenderen,
            Sak sak,
            List<Bestilling> bistand,
            List<Gjenkjent> kjente,
            Regler regler,
            LocalDate tidligsteFrist) {
        var bestillinger = Stream.of(sak.bestillinger(), bistand, regler.avledede(sak))
                .flatMap(List::stream)
                .filter(en -> !en.trukket())
                .toList();
        if (bestillinger.isEmpty()) {
            return kalenderen;
        }
        var bestilte = new Bestilte(kjente, regler, tidligsteFrist);
        kalenderen.forEach(onske -> bestilte.onskede.put(onske.nokkel(), onske));
        bestillinger.forEach(bestilte::legg);
        return List.copyOf(bestilte.onskede.values());
    }

    private void legg(Bestilling bestilling) {
        tilfelle(bestilling).ifPresent(kjent -> {
            var plikt = regler.bestilt(bestilling, kjent.beregnet());
            var utspring = plikt.erUkefestet() ? null : bestilling.id();
            var onske = new Onske(kjent, plikt, utspring, plikt.frist().isBefore(tidligsteFrist));
            onskede.merge(onske.nokkel(), onske, (planlagt, ny) -> planlagt.framskyndet(plikt));
        });
    }

    private Optional<Gjenkjent> tilfelle(Bestilling bestilling) {
        return kjente.stream()
                .filter(kjent -> bestilling.gjelderI(kjent.etter()))
                .max(comparing(kjent -> kjent.etter().start()));
    }
}
