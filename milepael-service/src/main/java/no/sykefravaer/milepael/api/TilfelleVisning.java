package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.app.Tidslinje.Spenn;

/** Et tilfelle og alt som har skjedd, skjer og kan komme i det. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TilfelleVisning(
        UUID tilfelleId,
        LocalDate start,
        LocalDate slutt,
        int antallSykedager,
        boolean gradertVedSlutt,
        boolean arbeidstakerVedSlutt,
        List<String> virksomhetsnummer,
        boolean opphort,
        Maksdatovisning forelopigMaksdato,
        List<MilepaelVisning> milepaeler) {

    static TilfelleVisning av(Spenn spenn, List<MilepaelVisning> milepaeler) {
        var t = spenn.tilfelle();
        return new TilfelleVisning(
                t.id(),
                t.start(),
                t.slutt(),
                t.antallSykedager(),
                t.gradertVedSlutt(),
                t.arbeidstakerVedSlutt(),
                t.virksomhetsnummer(),
                t.opphort(),
                Maksdatovisning.av(spenn.maksdato()),
                milepaeler);
    }
}
