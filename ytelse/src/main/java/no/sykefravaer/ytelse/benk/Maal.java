package no.sykefravaer.ytelse.benk;

import java.util.List;

/**
 * Et mål fra {@code ytelse.md}.
 *
 * @param krav det laveste, eller det høyeste når {@code lavest} er usant
 * @param enhet etter tallet; {@code ×} når det er et forhold
 * @param hva det som måles
 * @param mot det det deles på, eller null
 */
record Maal(String navn, double krav, boolean lavest, String enhet, Ref hva, Ref mot) {

    /** Et resultat i boka. */
    record Ref(String gruppe, String side, String fase) {

        boolean er(Resultat resultat) {
            return resultat.gruppe().equals(gruppe)
                    && resultat.side().equals(side)
                    && resultat.fase().equals(fase);
        }
    }

    private static final String SAKSGANG = "saksgang";
    private static final String PRODUKT = "produktet";
    private static final String KJERNEN = "kjernen";
    private static final String GRENSER = "grenser";
    private static final String GRENSE = "grense";
    private static final Ref DOKUMENTER = new Ref(PRODUKT, KJERNEN, "dokumenter");

    static final List<Maal> ALLE = List.of(
            minst("dokumenter i Kafka → fravær, plan og utboks lagret", 10_000, "dokumenter/s", DOKUMENTER),
            mot(
                    "… av grensen for tre rader",
                    0.4,
                    DOKUMENTER,
                    new Ref(GRENSER, "upsert, 3 rader i 3 tabeller", GRENSE)),
            mot(
                    "opprett mot en hendelse om gangen (dens tregeste trinn)",
                    100,
                    sak("opprett"),
                    likemann("en hendelse om gangen", "opprett")),
            mot("opprett mot det samme i bunker", 3, sak("opprett"), likemann("hendelser i bunker", "opprett")),
            mot(
                    "opprett mot Flowable, åtte klokker",
                    50,
                    sak("opprett"),
                    likemann("Flowable, åtte klokker", "opprett")),
            mot(
                    "forleng mot Flowable, åtte klokker",
                    50,
                    sak("forleng"),
                    likemann("Flowable, åtte klokker", "forleng")),
            mot("opprett mot Flowable, én klokke", 10, sak("opprett"), likemann("Flowable, én klokke", "opprett")),
            mot("forleng mot Flowable, én klokke", 10, sak("forleng"), likemann("Flowable, én klokke", "forleng")),
            mot("opprett mot db-scheduler", 20, sak("opprett"), likemann("db-scheduler", "opprett")),
            mot("opprett mot db-scheduler i bunker", 3, sak("opprett"), likemann("db-scheduler i bunker", "opprett")),
            mot("fyr én mot db-scheduler", 10, sak("fyr1"), likemann("db-scheduler", "fyr1")),
            mot("fyr åtte mot db-scheduler", 10, sak("fyr8"), likemann("db-scheduler", "fyr8")),
            mot("fyr én mot db-scheduler i bunker", 10, sak("fyr1"), likemann("db-scheduler i bunker", "fyr1")),
            mot("fyr åtte mot db-scheduler i bunker", 10, sak("fyr8"), likemann("db-scheduler i bunker", "fyr8")),
            minst(
                    "forfalte milepæler gjort, utboksen med, 650 000 åpne fravær: én hos hver",
                    40_000,
                    "milepæler/s",
                    new Ref(PRODUKT, "forfall", "fyr1")),
            minst("… åtte hos hver", 40_000, "milepæler/s", new Ref(PRODUKT, "forfall", "fyr8")),
            hoyst(
                    "… et års 1 256 700, spredt på alle fraværene",
                    40,
                    "s",
                    new Ref(PRODUKT, Aarsmaaling.SIDE, Aarsmaaling.fase(Aarsmaaling.LANDET))),
            minst("POST i bulk → bekreftet av Kafka", 15_000, "dokumenter/s", new Ref(PRODUKT, "døra", "bulk")),
            hoyst("POST av én, p99 ved 500/s", 25, "ms", new Ref("latens", "POST", "500/s p99")),
            hoyst("… mens bare døra går, som i drift", 25, "ms", new Ref("latens", "POST alene", "500/s p99")),
            hoyst(
                    "POST → oppgave på lista, p99 ved 100/s",
                    500,
                    "ms",
                    new Ref("latens", "POST til lista", "100/s p99")),
            minst(
                    "tre mottakere over HTTP, én som henger",
                    2_000,
                    "leveringer/s",
                    new Ref("leveringer", "én henger", "levert")),
            minst("… andelen de andre beholder", 0.9, "×", new Ref("leveringer", "én henger", "andel")),
            hoyst("et nasjonalt år gjenskapt i en tom base", 240, "s", new Ref("gjenskaping", "nasjonalt år", "tid")),
            minst(
                    "fravær til én person av tjue fakta, én kjerne",
                    100_000,
                    "personer/s",
                    new Ref(GRENSER, "regning: én person av tjue fakta", GRENSE)),
            hoyst("./start, alt bygd: klar", 20, "s", new Ref("oppstart", "./start", "klar")),
            hoyst("minne, tre tjenester i ro", 750, "MB", new Ref("minne", "tre tjenester", "i ro")),
            hoyst("minne, tre tjenester under full last", 1_500, "MB", new Ref("minne", "tre tjenester", "full last")),
            hoyst(
                    "… etter bulk, dokumenter og forfall på det meste",
                    1_500,
                    "MB",
                    new Ref("minne", "tre tjenester", "etter produktet")),
            mot("farten ved 1 000 000 åpne fravær mot 10 000", 0.8, bestand(1_000_000), bestand(10_000)),
            mot(
                    "farten ved 1 000 fakta om personen mot 100: høyst ti ganger så lenge",
                    0.1,
                    historie(1_000),
                    historie(100)));

    private static Ref likemann(String side, String fase) {
        return new Ref(SAKSGANG, side, fase);
    }

    private static Ref sak(String fase) {
        return new Ref(SAKSGANG, KJERNEN, fase);
    }

    private static Ref bestand(int fravaer) {
        return new Ref(Vekstkurver.GRUPPE, "bestand " + fravaer, "dokumenter");
    }

    private static Ref historie(int fakta) {
        return new Ref(Vekstkurver.GRUPPE, fakta + " fakta", "dokumenter");
    }

    private static Maal minst(String navn, double krav, String enhet, Ref hva) {
        return new Maal(navn, krav, true, enhet, hva, null);
    }

    private static Maal hoyst(String navn, double krav, String enhet, Ref hva) {
        return new Maal(navn, krav, false, enhet, hva, null);
    }

    private static Maal mot(String navn, double krav, Ref hva, Ref mot) {
        return new Maal(navn, krav, true, "×", hva, mot);
    }
}
