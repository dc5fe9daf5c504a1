package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.milepael.regelverk.Adressat.oppgaveTil;
import static no.sykefravaer.milepael.regelverk.Hjemmel.folketrygdloven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.milepael.domene.Bestilling;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Plikter som blir til fordi noen ber om dem, og hvem som kan be. */
public final class Bestillinger {

    private static final Set<String> ALLE_FIRE = Set.of("NAV", "ARBEIDSGIVER", "SYKMELDER", "SYKMELDT");

    /** Én plikt som kan bestilles: hvem som kan be, dagene til frist, eller null når den som ber, velger dagen selv. */
    public record Rad(Tilleggsregel regel, Set<String> roller, Integer dager, List<String> arsaker) {}

    private static final String INNEN_FIRE_UKER =
            "fire uker etter at noen ba om det: tre ukers varsel, og en uke til å kalle inn (R)";

    /** Alt som kan bestilles. */
    public static final List<Rad> RADER = List.of(
            new Rad(
                    nav(
                            "DIALOGMOTE_2",
                            26,
                            "Nav skal holde dialogmøte 2, tidligere enn ukene tilsier",
                            folketrygdloven("§ 8-7 a andre ledd"),
                            "arbeidstaker, arbeidsgiver, sykmelder eller Nav krever møtet",
                            INNEN_FIRE_UKER + ", og aldri senere enn 26 uker"),
                    ALLE_FIRE,
                    28,
                    List.of()),
            new Rad(
                    nav(
                            "DIALOGMOTE_3",
                            0,
                            "Nav skal holde dialogmøte 3",
                            folketrygdloven("§ 8-7 a tredje ledd"),
                            "arbeidstaker, arbeidsgiver, sykmelder eller Nav krever et møte til",
                            INNEN_FIRE_UKER),
                    ALLE_FIRE,
                    28,
                    List.of()),
            new Rad(
                    nav(
                            "BISTAND_BEDT",
                            0,
                            "Nav skal svare den som har bedt om bistand",
                            Hjemmel.rutine(),
                            "sykmelder ber om det i sykmeldingen, eller arbeidsgiver, sykmelder eller den sykmeldte spør",
                            "sju dager etter at noen ba om det (R)"),
                    Set.of("ARBEIDSGIVER", "SYKMELDER", "SYKMELDT"),
                    7,
                    List.of()),
            new Rad(
                    nav(
                            "OPPFOLGINGSOPPGAVE",
                            0,
                            "Veilederen skal følge opp noe hun selv har satt seg fore",
                            Hjemmel.rutine(),
                            "en veileder lager oppgaven",
                            "dagen veilederen velger (R)"),
                    Set.of("NAV"),
                    null,
                    List.of(
                            "TA_KONTAKT_SYKMELDT",
                            "TA_KONTAKT_ARBEIDSGIVER",
                            "TA_KONTAKT_BEHANDLER",
                            "VURDER_DIALOGMOTE",
                            "VURDER_TILTAK",
                            "ANNET")));

    private Bestillinger() {}

    /** Tom når plikten ikke kan bestilles. */
    public static Optional<Rad> rad(String regel) {
        return RADER.stream().filter(rad -> rad.regel().id().equals(regel)).findFirst();
    }

    /** Pliktene rollen kan be om. */
    public static List<String> kanBestillesAv(String rolle) {
        return RADER.stream()
                .filter(rad -> rad.roller().contains(rolle))
                .map(rad -> rad.regel().id())
                .toList();
    }

    /** Plikten bestillingen gir. */
    public static Plikt plikt(Bestilling bestilling, Oppfolgingstilfelle tilfelle) {
        var rad = rad(bestilling.regel()).orElseThrow();
        var regel = rad.regel();
        return regel.plikt(Fravaer.av(tilfelle), tilfelle, bestilling.dag(), frist(bestilling, rad), null);
    }

    private static LocalDate frist(Bestilling bestilling, Rad rad) {
        return rad.dager() == null ? bestilling.frist() : bestilling.dag().plusDays(rad.dager());
    }

    private static Tilleggsregel nav(String id, int uke, String plikt, Hjemmel hjemmel, String naar, String innen) {
        var mottakere = List.of(oppgaveTil(NAV));
        return new Tilleggsregel(id, uke, Omfatter.PERSON, plikt, hjemmel, NAV, mottakere, naar, innen);
    }
}
