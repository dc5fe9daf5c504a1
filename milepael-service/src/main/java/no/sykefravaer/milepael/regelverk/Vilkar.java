package no.sykefravaer.milepael.regelverk;

import java.util.function.Predicate;

/** Når plikten gjelder: en setning juristen leser, og den samme setningen som kode. */
public record Vilkar(String tekst, Predicate<Fravaer> gjelder) {

    public static final Vilkar FORTSATT_SYKMELDT =
            new Vilkar("den sykmeldte er fortsatt sykmeldt den dagen oppgaven kommer", fravaer -> true);
    public static final Vilkar HAR_SYKEPENGER =
            new Vilkar("det er sykepengedager igjen når fraværet begynner", Fravaer::harSykepenger);
    public static final Vilkar HAR_ARBEIDSGIVER =
            new Vilkar("den sykmeldte har arbeidsgiver", Fravaer::harArbeidsgiver);
    public static final Vilkar UTEN_ARBEIDSGIVER =
            new Vilkar("den sykmeldte har ikke arbeidsgiver", fravaer -> !fravaer.harArbeidsgiver());
    public static final Vilkar HELT_BORTE = new Vilkar(
            "den sykmeldte er helt borte fra arbeidet ved slutten av sykmeldingen", f -> !f.gradertVedSlutt());
    public static final Vilkar MINST_56_SYKEDAGER =
            new Vilkar("den sykmeldte har minst 56 sykedager", fravaer -> fravaer.antallSykedager() >= 56);

    public Vilkar og(Vilkar annet) {
        return new Vilkar(tekst + " og " + annet.tekst, gjelder.and(annet.gjelder));
    }

    boolean oppfylt(Fravaer fravaer) {
        return gjelder.test(fravaer);
    }
}
