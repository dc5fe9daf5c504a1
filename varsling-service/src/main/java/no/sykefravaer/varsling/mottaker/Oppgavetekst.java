package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Ord;
import no.sykefravaer.varsling.oppgave.Plikt;

/** Alt mottakerne får å lese, på målformen de vil ha. Aldri personident, navn, diagnose eller grad; teksten har høyst 300 tegn. */
public final class Oppgavetekst {

    /** Det mottakeren samler oppgavene våre under. */
    public static final String MERKELAPP = "Sykefraværsoppfølging";

    static final int LENGST = 300;

    private static final String TIDSPUNKT = "d. MMMM uuuu 'kl.' HH.mm";
    private static final Ord UKJENT_SYKMELDER = new Ord("Sykmelder ukjent. ", "Sjukmeldar ukjend. ");
    private static final Ord UTENOM = new Ord("Oppfølging av sykefraværet.", "Oppfølging av sjukefråværet.");
    private static final Ord I_UKA =
            new Ord("Oppfølging i uke %d av sykefraværet.", "Oppfølging i veke %d av sjukefråværet.");
    private static final Ord PASSERT =
            new Ord("Fristen var %s; gjør det innen %s", "Fristen var %s; gjer det innan %s");
    private static final Ord HOS_DERE = new Ord(
            "Fraværet hos dere begynte %s, og %d uker er omme %s.",
            "Fråværet hos dykk tok til %s, og %d veker er gått %s.");
    private static final Ord I_ALT =
            new Ord("%d uker av sykefraværet er omme %s.", "%d veker av sjukefråværet er gått %s.");
    private static final Ord RUTINE = new Ord("Navs rutine, ingen lovhjemmel", "Nav sin rutine, ingen lovheimel");
    private static final Set<String> AV_UKENE = Set.of("AKTIVITETSKRAV", "RAPPORT_TIL_NAV");

    private Oppgavetekst() {}

    static String av(Oppgave oppgave) {
        return av(oppgave, Malform.BOKMAL);
    }

    public static String av(Oppgave oppgave, Malform malform) {
        var ukjent = oppgave.adressat().sykmelderUkjent() ? UKJENT_SYKMELDER.paa(malform) : "";
        var tekst = ukjent + setning(oppgave, malform) + " " + frist(oppgave, malform) + " ("
                + hjemmel(oppgave.plikt(), malform) + ").";
        return tekst.length() <= LENGST ? tekst : tekst.substring(0, LENGST - 1) + "…";
    }

    /** Det den er til, skal gjøre eller vite, med møtet når det er et. */
    public static String setning(Oppgave oppgave, Malform malform) {
        var plikt = oppgave.plikt();
        var rolle = oppgave.adressat().sykmelderUkjent()
                ? SYKMELDER
                : oppgave.adressat().rolle();
        return Setninger.om(plikt.regel(), rolle).map(ord -> ord.paa(malform)).orElseGet(() -> ukjent(plikt, malform))
                + mote(plikt, malform);
    }

    /** Regnestykket bak fristen, av det mottakeren selv vet; tomt når fristen er satt på en annen måte. */
    public static Optional<String> regnestykke(Oppgave oppgave, Malform malform) {
        var plikt = oppgave.plikt();
        var frist = dato(plikt.frist(), malform);
        if (plikt.tellesHosArbeidsgiver() && oppgave.adressat().rolle() == ARBEIDSGIVER) {
            return Optional.ofNullable(plikt.tilfelleStart())
                    .map(start -> HOS_DERE.paa(malform).formatted(dato(start, malform), plikt.uke(), frist));
        }
        return AV_UKENE.contains(plikt.regel())
                ? Optional.of(I_ALT.paa(malform).formatted(plikt.uke(), frist))
                : Optional.empty();
    }

    /** Loven har et navn på hver målform. */
    public static String hjemmel(Plikt plikt, Malform malform) {
        if (malform == Malform.BOKMAL) {
            return plikt.hjemmel();
        }
        return plikt.hjemmel().replace(RUTINE.bokmal(), RUTINE.nynorsk()).replace("loven ", "lova ");
    }

    private static String ukjent(Plikt plikt, Malform malform) {
        return plikt.uke() == 0 ? UTENOM.paa(malform) : I_UKA.paa(malform).formatted(plikt.uke());
    }

    private static String mote(Plikt plikt, Malform malform) {
        if (plikt.mote() == null) {
            return "";
        }
        var naar = DateTimeFormatter.ofPattern(TIDSPUNKT, malform.sprak())
                .format(plikt.mote().tidspunkt());
        return " Møtet er %s, %s."
                .formatted(naar, Setninger.sted(plikt.mote().sted()).paa(malform));
    }

    private static String frist(Oppgave oppgave, Malform malform) {
        var lovens = dato(oppgave.plikt().frist(), malform);
        if (oppgave.harFrist() && oppgave.arbeidsfrist() != null) {
            return PASSERT.paa(malform).formatted(lovens, dato(oppgave.arbeidsfrist(), malform));
        }
        return "Frist " + lovens;
    }

    private static String dato(LocalDate dato, Malform malform) {
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", malform.sprak()).format(dato);
    }
}
