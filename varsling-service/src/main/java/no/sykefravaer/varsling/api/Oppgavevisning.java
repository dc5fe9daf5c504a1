package no.sykefravaer.varsling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.db.Leveringsutfall;
import no.sykefravaer.varsling.db.Oppgavelinje;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.oppgave.Status;

/** En oppgave slik den vises. {@code frist} er alltid lovens; enhet, navn og personident er bare for Nav. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Oppgavevisning(
        UUID id,
        UUID milepaelId,
        UUID personId,
        Rolle rolle,
        Form form,
        String regel,
        int uke,
        LocalDate frist,
        String hjemmel,
        String regelverk,
        LocalDate tilfelleStart,
        Status status,
        Lukkegrunn lukkegrunn,
        String enhet,
        String orgnummer,
        String hpr,
        Boolean sykmelderUkjent,
        int versjon,
        Leveringsutfall.Status leveringsstatus,
        String navn,
        String personident) {

    static Oppgavevisning av(Oppgavelinje linje, Innsyn innsyn) {
        var oppgave = linje.oppgave();
        var hvem = innsyn.serHvem() ? linje.person() : Person.uavklart(oppgave.personId());
        return av(oppgave, innsyn, hvem, linje.leveringsstatus());
    }

    private static Oppgavevisning av(Oppgave oppgave, Innsyn innsyn, Person hvem, Leveringsutfall.Status levering) {
        var plikt = oppgave.plikt();
        return new Oppgavevisning(
                oppgave.id(),
                oppgave.milepaelId(),
                oppgave.personId(),
                oppgave.adressat().rolle(),
                oppgave.adressat().form(),
                plikt.regel(),
                plikt.uke(),
                oppgave.harFrist() ? plikt.frist() : null,
                plikt.hjemmel(),
                plikt.regelverk(),
                innsyn.serHvem() || plikt.tellesHosArbeidsgiver() ? plikt.tilfelleStart() : null,
                oppgave.status(),
                oppgave.lukkegrunn(),
                hvem.kontor(),
                oppgave.adressat().orgnummer(),
                oppgave.adressat().hpr(),
                oppgave.adressat().sykmelderUkjent() ? true : null,
                oppgave.versjon(),
                levering,
                hvem.avklart() ? hvem.fornavn() + " " + hvem.etternavn() : null,
                hvem.personident());
    }

    @Override
    public String toString() {
        return "Oppgavevisning[" + id + "]";
    }
}
