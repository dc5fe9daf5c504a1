package no.sykefravaer.varsling.oppgave;

import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** Én mottakers oppgave (eller melding) for én milepæl. {@code arbeidsfrist} er satt når lovens frist er passert. */
public record Oppgave(
        UUID id,
        UUID milepaelId,
        UUID personId,
        int versjon,
        Adressat adressat,
        Plikt plikt,
        LocalDate arbeidsfrist,
        Status status,
        Lukkegrunn lukkegrunn) {

    public boolean apen() {
        return status == Status.APEN;
    }

    /** Bare den ansvarliges egen oppgave oppfyller plikten; Nav på vegne av en ukjent sykmelder er ikke ansvarlig. */
    public boolean tilhorerAnsvarlig() {
        return adressat.form() == OPPGAVE && adressat.rolle() == plikt.ansvarlig() && !adressat.sykmelderUkjent();
    }

    /** Datoen mottakeren skal rekke: lovens, eller arbeidsfristen når loven er passert. En melding har ingen. */
    public LocalDate fristUtad() {
        if (!harFrist()) {
            return null;
        }
        return arbeidsfrist == null ? plikt.frist() : arbeidsfrist;
    }

    /** Den samme for alt om én person til én part, og en annen hos enhver annen, så ingen kan sette dem sammen. */
    public UUID gruppe() {
        return Uuid5.av("gruppe", personId, adressat.rolle(), adressat.orgnummer(), adressat.hpr());
    }

    public boolean harFrist() {
        return adressat.form() == OPPGAVE;
    }

    public boolean harMote() {
        return plikt.mote() != null;
    }

    /** En annens del av noe Nav er ansvarlig for: det hun svarer, skal Nav vite. */
    public boolean erUttalelse() {
        return adressat.form() == OPPGAVE && plikt.ansvarlig() == Rolle.NAV && adressat.rolle() != Rolle.NAV;
    }

    public Oppgave lukket(Lukkegrunn grunn, int nyVersjon) {
        var ny = grunn == Lukkegrunn.UTFORT ? Status.UTFORT : Status.LUKKET;
        return new Oppgave(id, milepaelId, personId, nyVersjon, adressat, plikt, arbeidsfrist, ny, grunn);
    }

    /** Leveringen som følger av en endring. En melding leveres én gang og kalles ikke tilbake. */
    public Optional<Bestilling> bestill(Handling handling, Aarsak aarsak) {
        var skalUt = harFrist() || handling == Handling.OPPRETT;
        return skalUt ? Optional.of(Bestilling.av(this, handling, aarsak)) : Optional.empty();
    }

    /** Med en ny frist å gå ut med, når den forrige er ute. */
    public Oppgave utsatt(Arbeidsfrist ny) {
        return medArbeidsfrist(ny.etter(plikt.frist(), arbeidsfrist));
    }

    Oppgave medArbeidsfrist(LocalDate nyArbeidsfrist) {
        return new Oppgave(id, milepaelId, personId, versjon, adressat, plikt, nyArbeidsfrist, status, lukkegrunn);
    }

    boolean serLikUtSom(Oppgave annen) {
        return plikt.serLikUtSom(annen.plikt);
    }
}
