package no.sykefravaer.lokal.syntetisk;

import java.util.List;
import java.util.random.RandomGenerator;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;

/**
 * Hvem den sykmeldte har med å gjøre: arbeidsgiverne, sykmelderen, og hvor mye hun er borte.
 *
 * @param ansatte tom for den som ikke har arbeidsgiver
 * @param hpr null når sykmelderen er ukjent
 */
public record Forhold(List<Ansettelse> ansatte, Hpr hpr, Gradering gradering, String kilde, String kontor) {

    private static final int FORSTE_HPR = 7_200_100;
    private static final int SYKMELDERE = 25;

    /** @param fraUke uka i fraværet sykmeldingen først gjelder også denne arbeidsgiveren */
    public record Ansettelse(Orgnummer orgnummer, int fraUke) {}

    /** @param bedrifter de som kan være arbeidsgiver, to eller flere */
    public static Forhold trekk(RandomGenerator tilfeldig, List<Orgnummer> bedrifter) {
        return new Forhold(
                ansatte(tilfeldig, bedrifter),
                tilfeldig.nextInt(100) < 8
                        ? null
                        : new Hpr(Integer.toString(FORSTE_HPR + tilfeldig.nextInt(SYKMELDERE))),
                gradering(tilfeldig.nextInt(100)),
                tilfeldig.nextBoolean() ? "epj-a" : "epj-b",
                tilfeldig.nextInt(100) < 60 ? "0315" : "1719");
    }

    /** Det samme ved et annet kontor. */
    public Forhold ved(String annet) {
        return new Forhold(ansatte, hpr, gradering, kilde, annet);
    }

    /** Hver tiende har ingen, hver åttende har to, og hos noen kommer den andre til underveis. */
    private static List<Ansettelse> ansatte(RandomGenerator tilfeldig, List<Orgnummer> bedrifter) {
        var forste = tilfeldig.nextInt(bedrifter.size());
        var andre = (forste + 1 + tilfeldig.nextInt(bedrifter.size() - 1)) % bedrifter.size();
        var hvor = tilfeldig.nextInt(100);
        if (hvor < 11) {
            return List.of();
        }
        var den = new Ansettelse(bedrifter.get(forste), 0);
        return hvor < 87 ? List.of(den) : List.of(den, new Ansettelse(bedrifter.get(andre), hvor < 93 ? 0 : 3));
    }

    private static Gradering gradering(int hvor) {
        if (hvor < 58) {
            return Gradering.HELT;
        }
        return hvor < 84 ? Gradering.TRAPPER_NED : Gradering.DELVIS;
    }
}
