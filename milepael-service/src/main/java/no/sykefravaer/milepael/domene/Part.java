package no.sykefravaer.milepael.domene;

import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** En mottaker av en plikt: rollen, om den gir oppgave eller melding, og hvem (orgnummer for arbeidsgiver, hpr for sykmelder; null er ukjent). */
public record Part(Rolle rolle, Form form, String orgnummer, String hpr) {}
