package no.sykefravaer.varsling.side.person;

import static no.sykefravaer.varsling.side.Felt.BEGRUNNELSE;
import static no.sykefravaer.varsling.side.Felt.arsak;
import static no.sykefravaer.varsling.side.Felt.dato;
import static no.sykefravaer.varsling.side.Felt.tekst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Det som kan gjøres om personen uten at det finnes en plikt fra før. */
final class Personskjemaer {

    static final Skjema NOTAT =
            Skjema.om("notater", "Nytt notat", "Notatet er lagret.", tekst("tekst", "Notat, høyst 500 tegn"));

    static final List<Skjema> BESTILLINGER = List.of(
            Skjema.bestilling(
                    "OPPFOLGINGSOPPGAVE",
                    "Ny oppfølgingsoppgave",
                    "Oppfølgingsoppgaven er laget.",
                    arsak(
                            "Hva skal gjøres?",
                            "TA_KONTAKT_SYKMELDT",
                            "TA_KONTAKT_ARBEIDSGIVER",
                            "TA_KONTAKT_BEHANDLER",
                            "VURDER_DIALOGMOTE",
                            "VURDER_TILTAK",
                            "ANNET"),
                    dato("frist", "Frist"),
                    BEGRUNNELSE),
            Skjema.bestilling("DIALOGMOTE_2", "Framskynd dialogmøte 2", "Dialogmøte 2 er framskyndet.", BEGRUNNELSE),
            Skjema.bestilling("DIALOGMOTE_3", "Be om dialogmøte 3", "Dialogmøte 3 er bedt om.", BEGRUNNELSE));

    /** Det som er skrevet, tas tilbake av den som skrev det. */
    static final Skjema SLETT_NOTAT = Skjema.om("notater/slett", "Slett", "Notatet er slettet.");

    private Personskjemaer() {}

    static boolean erNotat(Skjema skjema) {
        return skjema.equals(NOTAT) || skjema.equals(SLETT_NOTAT);
    }

    static Optional<Skjema> skjema(String kode) {
        return Stream.concat(BESTILLINGER.stream(), Stream.of(NOTAT, SLETT_NOTAT))
                .filter(en -> en.kode().equals(kode))
                .findFirst();
    }
}
