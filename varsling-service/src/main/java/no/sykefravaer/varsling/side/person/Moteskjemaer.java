package no.sykefravaer.varsling.side.person;

import static java.time.temporal.ChronoUnit.MINUTES;
import static no.sykefravaer.varsling.side.Felt.BEGRUNNELSE;
import static no.sykefravaer.varsling.side.Felt.arsak;
import static no.sykefravaer.varsling.side.Felt.hake;
import static no.sykefravaer.varsling.side.Felt.liste;
import static no.sykefravaer.varsling.side.Felt.tekst;
import static no.sykefravaer.varsling.side.Felt.tidspunkt;

import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.kjerne.Tidslinje.Mote;
import no.sykefravaer.varsling.side.Felt;
import no.sykefravaer.varsling.side.Pliktord;

/** Det som kan gjøres med et dialogmøte 2 eller 3, og med innkallingen til det. */
final class Moteskjemaer {

    private static final String[] SVARENE = {"KOMMER", "NYTT_TIDSPUNKT", "KOMMER_IKKE"};
    private static final Felt STED = liste(
            "sted",
            "Sted",
            Pliktord::sted,
            List.of("NAV_KONTORET", "ARBEIDSPLASSEN", "SYKMELDERS_KONTOR", "DIGITALT", "TELEFON"));
    private static final Felt TIDSPUNKT = tidspunkt("tidspunkt", "Tidspunkt");
    private static final Felt MED_SYKMELDER = hake("medSykmelder", "Sykmelder skal være med");

    static final Skjema INNKALLING = Skjema.om(
            "mote/innkalling", "Kall inn", "Innkallingen er sendt.", TIDSPUNKT, STED, MED_SYKMELDER, BEGRUNNELSE);
    static final Skjema ENDRING = Skjema.om(
            "mote/endring",
            "Endre møtet",
            "Møtet er endret, og de som er kalt inn, får vite det.",
            TIDSPUNKT,
            STED,
            MED_SYKMELDER,
            BEGRUNNELSE);
    static final Skjema REFERAT = Skjema.om(
            "mote/referat",
            "Møtet er holdt",
            "Møtet er registrert som holdt.",
            tekst("begrunnelse", "Referat (kan utelates)"));
    static final Skjema AVLYSNING = Skjema.om("mote/avlysning", "Avlys møtet", "Møtet er avlyst.", BEGRUNNELSE);
    static final Skjema SVAR =
            Skjema.om("mote/svar", "Registrer svaret", "Svaret er registrert.", arsak("Svar", SVARENE), BEGRUNNELSE);
    static final Skjema SVAR_FRA_SYKMELDT = Skjema.om(
            "mote/svar-fra-sykmeldt",
            "Svar fra den sykmeldte",
            "Svaret fra den sykmeldte er registrert.",
            arsak("Svar", SVARENE),
            BEGRUNNELSE);
    static final Skjema UNNTAK_MOTE = Skjema.om(
            "unntak",
            "Gi unntak",
            "Unntaket er gitt.",
            arsak(
                    "Årsak",
                    "MEDISINSKE_GRUNNER",
                    "INNLEGGELSE_INSTITUSJON",
                    "FORVENTET_FRISKMELDING_INNEN_28UKER",
                    "DOKUMENTERT_TILTAK_FRISKMELDING"),
            BEGRUNNELSE);
    static final Skjema IKKE_AKTUELL = Skjema.om(
            "ikke-aktuell",
            "Ikke aktuell",
            "Plikten er satt til ikke aktuell.",
            arsak(
                    "Årsak",
                    "ARBEIDSTAKER_AAP",
                    "ARBEIDSTAKER_DOD",
                    "DIALOGMOTE_AVHOLDT",
                    "FRISKMELDT",
                    "ARBEIDSFORHOLD_OPPHORT"),
            BEGRUNNELSE);

    private Moteskjemaer() {}

    /** Det som alt står i skjemaet: et møte endres fra det det er. */
    static Map<String, String> staar(Skjema skjema, Mote mote) {
        if (mote == null || !skjema.equals(ENDRING)) {
            return Map.of();
        }
        return Map.of(
                "tidspunkt", mote.tidspunkt().truncatedTo(MINUTES).toString(),
                "sted", mote.sted() == null ? "" : mote.sted(),
                "medSykmelder", Boolean.toString(mote.medSykmelder()));
    }
}
