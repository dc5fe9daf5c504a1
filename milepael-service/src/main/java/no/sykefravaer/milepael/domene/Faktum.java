package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/**
 * Det et dokument sier om et sykefravær. Et dokument er (kilde, dokumentId). {@code mottatt} er UTC og ordner fakta;
 * orgnummer og hpr er ugjennomsiktige tekster.
 */
public sealed interface Faktum {

    String kilde();

    String dokumentId();

    Instant mottatt();

    default boolean gjelderSammeDokument(Faktum annet) {
        return dokumentId().equals(annet.dokumentId()) && kilde().equals(annet.kilde());
    }

    /** En sykmelding i en av statusene den går gjennom. */
    record Sykmelding(
            String kilde,
            String dokumentId,
            Sykmeldingsstatus status,
            Instant mottatt,
            String orgnummer,
            String hpr,
            List<LocalDate> egenmeldingsdager,
            List<Sykmeldingsperiode> perioder)
            implements Faktum {

        public Sykmelding {
            egenmeldingsdager = egenmeldingsdager == null ? List.of() : List.copyOf(egenmeldingsdager);
            perioder = List.copyOf(perioder);
        }
    }

    /**
     * Erstatter alle former av dokumentet. {@code versjon} ordner erstatningene av det; null er nyere enn alt som kom
     * før den om samme dokument.
     */
    record Erstattet(Sykmelding sykmelding, Long versjon) implements Faktum {

        @Override
        public String kilde() {
            return sykmelding.kilde();
        }

        @Override
        public String dokumentId() {
            return sykmelding.dokumentId();
        }

        @Override
        public Instant mottatt() {
            return sykmelding.mottatt();
        }
    }

    /** Tar ut NY-formen av dokumentet. */
    record Avbrutt(String kilde, String dokumentId, Instant mottatt) implements Faktum {}

    /** Tar ut SENDT- og BEKREFTET-formene av dokumentet. */
    record Gjenapnet(String kilde, String dokumentId, Instant mottatt) implements Faktum {}

    /** Tar ut alle former av dokumentet. */
    record Slettet(String kilde, String dokumentId, Instant mottatt) implements Faktum {}
}
