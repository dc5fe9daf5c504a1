package no.sykefravaer.ytelse.benk;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Det en side fikk til i en fase, i én kjøring av benken. Linjene i {@code docs/ytelse/resultater.jsonl}.
 *
 * @param kjoring id-en til kjøringen
 * @param enhet det {@code verdier} er i, som {@code saker/s} eller {@code ms}
 * @param verdier én for hver godtatt måling
 * @param prover tellingene bak hver av dem; tom når det ikke er talt
 * @param forkastet målinger som ble forkastet fordi maskinen ikke var stille
 */
public record Resultat(
        String kjoring,
        String gruppe,
        String side,
        String fase,
        String enhet,
        List<Double> verdier,
        List<Prove> prover,
        int forkastet) {

    static final String I_SEKUNDET = "/s";

    /** Ett tall som ikke er en fart, målt én gang. */
    public static Resultat en(String kjoring, String gruppe, String side, String fase, String enhet, double verdi) {
        return new Resultat(kjoring, gruppe, side, fase, enhet, List.of(verdi), List.of(), 0);
    }

    Fordeling fordeling() {
        return Fordeling.av(verdier);
    }

    /** Medianen av noe i prøvene; NaN når ingen er talt. */
    double median(ToDoubleFunction<Prove> hva) {
        return prover.isEmpty()
                ? Double.NaN
                : Fordeling.av(prover.stream().map(hva::applyAsDouble).toList()).median();
    }

    /** Over alle målingene; NaN når ingen er talt. */
    double sum(ToDoubleFunction<Runde> hva) {
        return prover.isEmpty()
                ? Double.NaN
                : prover.stream().map(Prove::runde).mapToDouble(hva).sum();
    }
}
