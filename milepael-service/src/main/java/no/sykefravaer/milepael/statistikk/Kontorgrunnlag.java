package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Det ett kontors tall regnes av: fraværene og pliktene til alle som har hørt til det. */
public record Kontorgrunnlag(
        String enhet, Map<UUID, Kontorhistorikk> kontorer, List<Fravaersspenn> fravaer, List<Pliktsak> plikter) {

    public Kontorgrunnlag {
        kontorer = Map.copyOf(kontorer);
        fravaer = List.copyOf(fravaer);
        plikter = List.copyOf(plikter);
    }

    boolean hadde(UUID personId, LocalDate dag) {
        return enhet.equals(kontorer.get(personId).paa(dag));
    }
}
