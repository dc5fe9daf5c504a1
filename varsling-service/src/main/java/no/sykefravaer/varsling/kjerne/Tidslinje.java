package no.sykefravaer.varsling.kjerne;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Fortid, nå og det som kan komme for én person, slik kjernen regner det ut. {@code dato} er kjernens dag, Europe/Oslo. Det
 * registeret ikke har sagt om henne, er null.
 */
public record Tidslinje(
        UUID personId,
        LocalDate dato,
        LocalDate fodselsdato,
        String sprak,
        Boolean tolk,
        Boolean reservert,
        int antallSykmeldinger,
        List<Tilfelle> tilfeller) {

    public Tidslinje {
        tilfeller = tilfeller == null ? List.of() : List.copyOf(tilfeller);
    }

    /**
     * Ett sykefravær. {@code sykmelder} er HPR-nummeret til den som sist sykmeldte, når noen vet det; {@code forelopigMaksdato}
     * mangler når fraværet er over. Et opphørt bæres ikke lenger av noe dokument.
     */
    public record Tilfelle(
            UUID tilfelleId,
            LocalDate start,
            LocalDate slutt,
            int antallSykedager,
            boolean gradertVedSlutt,
            List<String> virksomhetsnummer,
            String sykmelder,
            List<Gradstrekk> grader,
            boolean opphort,
            Maksdato forelopigMaksdato,
            List<Milepael> milepaeler) {

        public Tilfelle {
            virksomhetsnummer = virksomhetsnummer == null ? List.of() : List.copyOf(virksomhetsnummer);
            grader = grader == null ? List.of() : List.copyOf(grader);
            milepaeler = milepaeler == null ? List.of() : List.copyOf(milepaeler);
        }
    }

    /** Sykedager på rad med samme grad; {@code prosent} er null når graden ikke er et tall. */
    public record Gradstrekk(LocalDate fom, LocalDate tom, Integer prosent) {}

    /** Når sykepengene tar slutt om fraværet varer ved, og sykepengedagene igjen. */
    public record Maksdato(LocalDate dato, int gjenstaendeDager) {}

    /** En plikt. Id og versjon mangler når den bare kommer om fraværet varer; {@code orgnummer} når den ikke er én arbeidsgivers. */
    public record Milepael(
            UUID milepaelId,
            Integer versjon,
            String regel,
            int uke,
            LocalDate frist,
            String status,
            String regelverk,
            String hjemmel,
            String orgnummer,
            String ansvarlig,
            Mote mote,
            Bestemt bestemt,
            Hvorfor hvorfor) {}

    /** Dialogmøtet det er kalt inn til, Europe/Oslo. */
    public record Mote(LocalDateTime tidspunkt, String sted, boolean medSykmelder) {}

    /**
     * Det som sist er bestemt: årsaken som kode, dagen det tar slutt, og dagen en stans er foreslått fra. {@code kilde} er FAKTA
     * når ingen har bestemt det; da kan det ikke angres.
     */
    public record Bestemt(String kilde, String arsak, LocalDate til, LocalDate fra) {

        public boolean avFakta() {
            return "FAKTA".equals(kilde);
        }
    }

    /** Loven og regnestykket i en setning, dagen det regnes fra, dokumentene det er regnet av, og når og i hvilket kall. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Hvorfor(String setning, LocalDate start, List<String> grunnlag, Instant beregnet, String navCallId) {}
}
