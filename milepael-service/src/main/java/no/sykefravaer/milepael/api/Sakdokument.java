package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktagrunnlag.Vurdert;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import no.sykefravaer.milepael.domene.Utfall.Virkning;

/**
 * Et dokument slik Nav ser det. {@code type} er MOTTATT, ERSTATTET, AVBRUTT, GJENAPNET eller SLETTET, {@code status} bare for
 * sykmeldinger; {@code mottatt} er UTC. {@code hvorfor} er en setning, og mangler når alt er anvendt.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sakdokument(
        Slag slag,
        String type,
        Sykmeldingsstatus status,
        String kilde,
        String id,
        Instant mottatt,
        String orgnummer,
        String hpr,
        List<Dager> perioder,
        Virkning utfall,
        String hvorfor) {

    /** Dagene dokumentet taler om; {@code grad} i prosent bare for en gradert periode i en sykmelding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Dager(LocalDate fom, LocalDate tom, Sykmeldingsperiode.Type type, Grad grad) {

        static Dager av(Sykmeldingsperiode p) {
            return new Dager(p.fom(), p.tom(), p.type(), p.grad());
        }

        static Dager av(Periode p) {
            return new Dager(p.fom(), p.tom(), null, null);
        }
    }

    static Sakdokument av(Vurdert ett) {
        var faktum = ett.faktum();
        var sykmelding = sykmelding(faktum);
        return new Sakdokument(
                faktum.slag(),
                DokumentVisning.type(faktum),
                DokumentVisning.status(faktum),
                faktum.kilde(),
                faktum.dokumentId(),
                faktum.mottatt(),
                faktum instanceof Faktum.Enkelt enkelt
                        ? enkelt.orgnummer()
                        : sykmelding == null ? null : sykmelding.orgnummer(),
                sykmelding == null ? null : sykmelding.hpr(),
                dager(faktum),
                ett.utfall().virkning(),
                DokumentVisning.hvorfor(ett.utfall()));
    }

    private static Faktum.Sykmelding sykmelding(Faktum faktum) {
        return switch (faktum) {
            case Faktum.Sykmelding s -> s;
            case Faktum.Erstattet e -> e.sykmelding();
            default -> null;
        };
    }

    private static List<Dager> dager(Faktum faktum) {
        return switch (faktum) {
            case Faktum.Soknad s ->
                List.of(Dager.av(
                        new Periode(s.opplysninger().fom(), s.opplysninger().tom())));
            case Faktum.Inntektsmelding i ->
                i.arbeidsgiverperioder().stream().map(Dager::av).toList();
            default ->
                sykmelding(faktum) == null
                        ? List.of()
                        : sykmelding(faktum).perioder().stream().map(Dager::av).toList();
        };
    }
}
