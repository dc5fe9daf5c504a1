package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.app.Tidslinje.Spenn;
import no.sykefravaer.milepael.domene.Gradbilde;

/**
 * Et tilfelle og alt som har skjedd, skjer og kan komme i det. {@code sykmelder} er HPR-nummeret til den som sist sykmeldte,
 * {@code grader} sykedagene med hvor mye hun er sykmeldt.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TilfelleVisning(
        UUID tilfelleId,
        LocalDate start,
        LocalDate slutt,
        int antallSykedager,
        boolean gradertVedSlutt,
        boolean arbeidstakerVedSlutt,
        List<String> virksomhetsnummer,
        String sykmelder,
        List<Gradbilde.Del> grader,
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
                spenn.sykmelder(),
                spenn.grader(),
                t.opphort(),
                Maksdatovisning.av(spenn.maksdato()),
                milepaeler);
    }
}
