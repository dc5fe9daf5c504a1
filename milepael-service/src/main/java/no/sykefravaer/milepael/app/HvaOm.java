package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Faktagrunnlag;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Saksgang;

/** Hva noen fakta ville gitt, uten at noe lagres. */
@ApplicationScoped
public class HvaOm {

    /** En plikt og statusen den ville fått om alt ble kjent på dagen det spørres for. */
    public record Planlinje(Plikt plikt, String status) {}

    /** Tilfellene og planen, i tidsrekkefølge. */
    public record Utfall(List<Oppfolgingstilfelle> tilfeller, List<Planlinje> plan) {}

    private final Saksgang saksgang;

    HvaOm(Saksgang saksgang) {
        this.saksgang = saksgang;
    }

    /** @param fodselsdato null når den er ukjent */
    public Utfall av(List<Faktum> fakta, LocalDate fodselsdato, LocalDate dato) {
        var tilfeller = saksgang.beregning().apply(Faktagrunnlag.av(fakta), fodselsdato);
        var plan = tilfeller.stream().flatMap(tilfelle -> plan(tilfelle, dato)).toList();
        return new Utfall(tilfeller, plan);
    }

    private Stream<Planlinje> plan(Oppfolgingstilfelle tilfelle, LocalDate dato) {
        var naadde = saksgang.regler().plikter().apply(tilfelle, null).stream()
                .filter(Plikt::naadd)
                .map(p -> new Planlinje(p, p.status(tilfelle.slutt(), dato).name()));
        return Stream.concat(naadde, saksgang.mulige(tilfelle, dato).stream().map(p -> new Planlinje(p, "MULIG")));
    }
}
