package no.sykefravaer.varsling.kjerne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Fortid, nå og det som kan komme for én person, slik kjernen regner det ut. {@code dato} er kjernens dag, Europe/Oslo;
 * {@code sprak} det den sykmeldte vil ha, når registeret vet det.
 */
public record Tidslinje(UUID personId, LocalDate dato, String sprak, List<Tilfelle> tilfeller) {

    public Tidslinje {
        tilfeller = tilfeller == null ? List.of() : List.copyOf(tilfeller);
    }

    /** Ett sykefravær. {@code forelopigMaksdato} mangler når det er over. */
    public record Tilfelle(
            UUID tilfelleId,
            LocalDate start,
            LocalDate slutt,
            int antallSykedager,
            boolean gradertVedSlutt,
            List<String> virksomhetsnummer,
            Maksdato forelopigMaksdato,
            List<Milepael> milepaeler) {

        public Tilfelle {
            virksomhetsnummer = virksomhetsnummer == null ? List.of() : List.copyOf(virksomhetsnummer);
            milepaeler = milepaeler == null ? List.of() : List.copyOf(milepaeler);
        }
    }

    /** Når sykepengene tar slutt om fraværet varer ved, og sykepengedagene igjen. */
    public record Maksdato(LocalDate dato, int gjenstaendeDager) {}

    /** En plikt. Id og versjon mangler når den bare kommer om fraværet varer; {@code orgnummer} når den ikke er én arbeidsgivers. */
    public record Milepael(
            UUID milepaelId,
            Integer versjon,
            String regel,
            LocalDate frist,
            String status,
            String hjemmel,
            String orgnummer,
            String ansvarlig,
            Mote mote,
            Bestemt bestemt,
            Hvorfor hvorfor) {}

    /** Dialogmøtet det er kalt inn til, Europe/Oslo. */
    public record Mote(LocalDateTime tidspunkt, String sted, boolean medSykmelder) {}

    /** Det noen sist har bestemt: årsaken som kode, dagen det tar slutt, og dagen en stans er foreslått fra. */
    public record Bestemt(String arsak, LocalDate til, LocalDate fra) {}

    /** Loven og regnestykket i en setning, og når det ble regnet ut. */
    public record Hvorfor(String setning, Instant beregnet) {}
}
