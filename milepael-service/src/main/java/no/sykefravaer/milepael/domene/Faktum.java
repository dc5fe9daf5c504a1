package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/**
 * Det et dokument sier om et sykefravær. Et dokument er (slag, kilde, dokumentId). {@code mottatt} er UTC og ordner
 * fakta; orgnummer og hpr er ugjennomsiktige tekster.
 */
public sealed interface Faktum {

    /** Dokumentene som taler om et fravær. To av ulikt slag er aldri det samme, om de så har samme id. */
    enum Slag {
        SYKMELDING,
        SOKNAD,
        INNTEKTSMELDING
    }

    String kilde();

    String dokumentId();

    Instant mottatt();

    Slag slag();

    default boolean gjelderSammeDokument(Faktum annet) {
        return slag() == annet.slag() && dokumentId().equals(annet.dokumentId()) && kilde().equals(annet.kilde());
    }

    /** Noe om en sykmelding, som går gjennom flere statuser. */
    sealed interface OmSykmelding extends Faktum {

        @Override
        default Slag slag() {
            return Slag.SYKMELDING;
        }
    }

    /** Noe om et dokument som bare har én form: det er kommet, eller det er trukket. */
    sealed interface OmEnkeltdokument extends Faktum {}

    /** Et slikt dokument. Uten orgnummer har det ingen virkning. */
    sealed interface Enkelt extends OmEnkeltdokument {

        String orgnummer();
    }

    /** En sykmelding i en av statusene den går gjennom; {@code bistandBedt} når sykmelder ber Nav om bistand straks. */
    record Sykmelding(
            String kilde,
            String dokumentId,
            Sykmeldingsstatus status,
            Instant mottatt,
            String orgnummer,
            String hpr,
            List<LocalDate> egenmeldingsdager,
            List<Sykmeldingsperiode> perioder,
            boolean bistandBedt)
            implements OmSykmelding {

        public Sykmelding {
            egenmeldingsdager = egenmeldingsdager == null ? List.of() : List.copyOf(egenmeldingsdager);
            perioder = List.copyOf(perioder);
        }

        public Sykmelding(
                String kilde,
                String dokumentId,
                Sykmeldingsstatus status,
                Instant mottatt,
                String orgnummer,
                String hpr,
                List<LocalDate> egenmeldingsdager,
                List<Sykmeldingsperiode> perioder) {
            this(kilde, dokumentId, status, mottatt, orgnummer, hpr, egenmeldingsdager, perioder, false);
        }
    }

    /**
     * Erstatter alle former av dokumentet. {@code versjon} ordner erstatningene av det; null er nyere enn alt som kom
     * før den om samme dokument.
     */
    record Erstattet(Sykmelding sykmelding, Long versjon) implements OmSykmelding {

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
    record Avbrutt(String kilde, String dokumentId, Instant mottatt) implements OmSykmelding {}

    /** Tar ut SENDT- og BEKREFTET-formene av dokumentet. */
    record Gjenapnet(String kilde, String dokumentId, Instant mottatt) implements OmSykmelding {}

    /** Tar ut alle former av dokumentet. */
    record Slettet(String kilde, String dokumentId, Instant mottatt) implements OmSykmelding {}

    /** Det den sykmeldte selv sier. */
    record Soknad(String kilde, String dokumentId, Instant mottatt, String orgnummer, Soknadsopplysninger opplysninger)
            implements Enkelt {

        @Override
        public Slag slag() {
            return Slag.SOKNAD;
        }
    }

    /** Dagene arbeidsgiveren selv har betalt. */
    record Inntektsmelding(
            String kilde, String dokumentId, Instant mottatt, String orgnummer, List<Periode> arbeidsgiverperioder)
            implements Enkelt {

        public Inntektsmelding {
            arbeidsgiverperioder = List.copyOf(arbeidsgiverperioder);
        }

        @Override
        public Slag slag() {
            return Slag.INNTEKTSMELDING;
        }
    }

    /** Tar ut dokumentet. */
    record Trukket(Slag slag, String kilde, String dokumentId, Instant mottatt) implements OmEnkeltdokument {}
}
