package no.sykefravaer.varsling.oppgave;

import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** Hvem en oppgave går til. En sykmelder uten HPR-nummer er ukjent; da går den til Nav, merket slik. */
public record Adressat(Rolle rolle, Form form, String orgnummer, String hpr, boolean sykmelderUkjent) {

    static Adressat av(Mottaker mottaker) {
        var form = mottaker.form();
        return switch (mottaker.rolle()) {
            case NAV -> new Adressat(Rolle.NAV, form, null, null, false);
            case ARBEIDSGIVER -> arbeidsgiver(mottaker);
            case SYKMELDER ->
                mottaker.hpr() == null
                        ? new Adressat(Rolle.NAV, form, null, null, true)
                        : new Adressat(
                                Rolle.SYKMELDER, form, null, mottaker.hpr().verdi(), false);
        };
    }

    private static Adressat arbeidsgiver(Mottaker mottaker) {
        if (mottaker.orgnummer() == null) {
            throw new IllegalArgumentException("En arbeidsgiver har organisasjonsnummer");
        }
        return new Adressat(
                Rolle.ARBEIDSGIVER, mottaker.form(), mottaker.orgnummer().verdi(), null, false);
    }

    UUID oppgaveId(UUID milepaelId) {
        return switch (rolle) {
            case NAV -> Uuid5.av(milepaelId, sykmelderUkjent ? Rolle.SYKMELDER : rolle, "");
            case ARBEIDSGIVER -> Uuid5.av(milepaelId, rolle, orgnummer);
            case SYKMELDER -> Uuid5.av(milepaelId, rolle, hpr);
        };
    }
}
