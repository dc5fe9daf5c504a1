package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktum;

/** Et faktum slik spørreren skriver det. {@code kind} er SYKMELDING; {@code status} også AVBRUTT, GJENAPNET og SLETTET. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FaktumInn(
        String kind,
        String kilde,
        String sykmeldingId,
        String status,
        Instant mottatt,
        String orgnummer,
        String hpr,
        List<LocalDate> egenmeldingsdager,
        List<Sykmeldingsperiode> perioder) {

    /** Alle lest, eller ett svar som nevner hvert faktum som ikke kan leses. */
    static List<Faktum> alle(List<FaktumInn> inn) {
        var feil = new ArrayList<String>();
        var fakta = new ArrayList<Faktum>();
        for (int i = 0; i < inn.size(); i++) {
            try {
                fakta.add(inn.get(i).faktum());
            } catch (IllegalArgumentException | NullPointerException e) {
                feil.add("fakta[" + i + "]");
            }
        }
        if (!feil.isEmpty()) {
            var detalj = "Kan ikke leses: " + String.join(", ", feil)
                    + ". Et faktum er en SYKMELDING med sykmeldingId, status, mottatt og perioder.";
            throw Problem.av(422, "UGYLDIG_FAKTUM", detalj).feil();
        }
        return fakta;
    }

    private Faktum faktum() {
        if (!"SYKMELDING".equals(kind) || sykmeldingId == null || mottatt == null) {
            throw new IllegalArgumentException("Ukjent eller ufullstendig faktum");
        }
        var fra = kilde == null ? "" : kilde;
        return switch (status) {
            case "AVBRUTT" -> new Faktum.Avbrutt(fra, sykmeldingId, mottatt);
            case "GJENAPNET" -> new Faktum.Gjenapnet(fra, sykmeldingId, mottatt);
            case "SLETTET" -> new Faktum.Slettet(fra, sykmeldingId, mottatt);
            default ->
                new Faktum.Sykmelding(
                        fra,
                        sykmeldingId,
                        Sykmeldingsstatus.valueOf(status),
                        mottatt,
                        orgnummer,
                        hpr,
                        egenmeldingsdager,
                        perioder);
        };
    }
}
