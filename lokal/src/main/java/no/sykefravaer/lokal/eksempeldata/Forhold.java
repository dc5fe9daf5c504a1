package no.sykefravaer.lokal.eksempeldata;

import java.util.List;
import java.util.Random;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Hvem den sykmeldte har med å gjøre: arbeidsgiverne, sykmelderen, og hvor mye hun er borte.
 *
 * @param ansatte tom for den som ikke har arbeidsgiver
 * @param hpr null når sykmelderen er ukjent
 */
record Forhold(List<Ansettelse> ansatte, Hpr hpr, Gradering gradering, String kilde, String kontor) {

    private static final List<Orgnummer> BEDRIFTER =
            Organisasjonsnumre.rekke().limit(24).toList();
    private static final int FORSTE_HPR = 7_200_100;
    private static final int SYKMELDERE = 25;

    /** @param fraUke uka i fraværet sykmeldingen først gjelder også denne arbeidsgiveren */
    record Ansettelse(Orgnummer orgnummer, int fraUke) {}

    static Forhold trekk(Random tilfeldig) {
        return new Forhold(
                ansatte(tilfeldig),
                tilfeldig.nextInt(100) < 8
                        ? null
                        : new Hpr(Integer.toString(FORSTE_HPR + tilfeldig.nextInt(SYKMELDERE))),
                gradering(tilfeldig.nextInt(100)),
                tilfeldig.nextBoolean() ? "epj-a" : "epj-b",
                tilfeldig.nextInt(100) < 60 ? "0315" : "1719");
    }

    /** Hver tiende har ingen, hver åttende har to, og hos noen kommer den andre til underveis. */
    private static List<Ansettelse> ansatte(Random tilfeldig) {
        var forste = tilfeldig.nextInt(BEDRIFTER.size());
        var andre = (forste + 1 + tilfeldig.nextInt(BEDRIFTER.size() - 1)) % BEDRIFTER.size();
        var hvor = tilfeldig.nextInt(100);
        if (hvor < 11) {
            return List.of();
        }
        var den = new Ansettelse(BEDRIFTER.get(forste), 0);
        return hvor < 87 ? List.of(den) : List.of(den, new Ansettelse(BEDRIFTER.get(andre), hvor < 93 ? 0 : 3));
    }

    private static Gradering gradering(int hvor) {
        if (hvor < 58) {
            return Gradering.HELT;
        }
        return hvor < 84 ? Gradering.TRAPPER_NED : Gradering.DELVIS;
    }
}
