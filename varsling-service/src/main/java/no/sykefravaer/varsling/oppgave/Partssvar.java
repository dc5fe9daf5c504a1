package no.sykefravaer.varsling.oppgave;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** Det en arbeidsgiver eller sykmelder kan svare på en oppgave, og på hvilke. Kjernen har det siste ordet. */
public enum Partssvar {
    UTFORT("utfort", Partssvar::skalGjores),
    PLAN_SENDT("plan-sendt", hos("OPPFOLGINGSPLAN", "OPPDATERT_PLAN", "UTTALELSE_ARBEIDSGIVER")),
    MOTE_AVHOLDT("mote-avholdt", hos("DIALOGMOTE_1")),
    APENBART_UNODVENDIG("apenbart-unodvendig", hos("OPPFOLGINGSPLAN", "DIALOGMOTE_1")),
    MOTESVAR("motesvar", hos("MOTEINNKALLING", "MOTEINNKALLING_SYKMELDER"), "KOMMER", "NYTT_TIDSPUNKT", "KOMMER_IKKE"),
    FELLES_VURDERING(
            "felles-vurdering",
            hos("FELLES_VURDERING"),
            "TILBAKE_SAMME_JOBB",
            "TILBAKE_MED_TILRETTELEGGING",
            "USIKKER",
            "IKKE_TILBAKE",
            "UENIGE"),
    BE_OM_DIALOGMOTE("be-om-dialogmote", oppgave -> true),
    BE_OM_BISTAND("be-om-bistand", oppgave -> true);

    private final String kode;
    private final Predicate<Oppgave> passer;
    private final List<String> arsaker;

    Partssvar(String kode, Predicate<Oppgave> passer, String... arsaker) {
        this.kode = kode;
        this.passer = passer;
        this.arsaker = List.of(arsaker);
    }

    public static Optional<Partssvar> av(String kode) {
        return Arrays.stream(values()).filter(svar -> svar.kode.equals(kode)).findFirst();
    }

    /** Svarene på nettopp denne oppgaven, i den rekkefølgen de bør vises. */
    public static List<Partssvar> paa(Oppgave oppgave) {
        return Arrays.stream(values()).filter(svar -> svar.passer(oppgave)).toList();
    }

    public boolean passer(Oppgave oppgave) {
        return passer.test(oppgave);
    }

    /** Slik det står i adressen. */
    public String kode() {
        return kode;
    }

    /** Det det skal velges mellom; tomt når svaret sier alt selv. */
    public List<String> arsaker() {
        return arsaker;
    }

    /** Den som mener noe er åpenbart unødvendig, må si hvorfor. */
    public boolean begrunnes() {
        return this == APENBART_UNODVENDIG;
    }

    /** Det hun ber om, er nytt: det gjelder ikke plikten oppgaven kom av. */
    public boolean erBestilling() {
        return this == BE_OM_DIALOGMOTE || this == BE_OM_BISTAND;
    }

    private static boolean skalGjores(Oppgave oppgave) {
        return oppgave.apen() && oppgave.harFrist() && oppgave.adressat().rolle() != Rolle.NAV;
    }

    private static Predicate<Oppgave> hos(String... regler) {
        var gjelder = Set.of(regler);
        return oppgave ->
                skalGjores(oppgave) && gjelder.contains(oppgave.plikt().regel());
    }
}
