package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.milepael.domene.Faktum;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Et faktum slik spørreren skriver det; feltet {@code kind} sier hvilket slag. Ukjente felt leses forbi, og numrene er
 * ugjennomsiktige.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = FaktumInn.Ukjent.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = SykmeldingInn.class, name = "SYKMELDING"),
    @JsonSubTypes.Type(value = SoknadInn.class, name = "SOKNAD"),
    @JsonSubTypes.Type(value = InntektsmeldingInn.class, name = "INNTEKTSMELDING")
})
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        oneOf = {SykmeldingInn.class, SoknadInn.class, InntektsmeldingInn.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "SYKMELDING", schema = SykmeldingInn.class),
            @DiscriminatorMapping(value = "SOKNAD", schema = SoknadInn.class),
            @DiscriminatorMapping(value = "INNTEKTSMELDING", schema = InntektsmeldingInn.class)
        })
public sealed interface FaktumInn permits SykmeldingInn, SoknadInn, InntektsmeldingInn, FaktumInn.Ukjent {

    /** @throws IllegalArgumentException når noe mangler eller er galt */
    Faktum faktum();

    /** Et slag vi ikke kjenner. */
    record Ukjent() implements FaktumInn {

        @Override
        public Faktum faktum() {
            throw new IllegalArgumentException("Ukjent slag");
        }
    }

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
                    + ". Et faktum er en SYKMELDING (sykmeldingId, status, mottatt, perioder), en SOKNAD (soknadId,"
                    + " mottatt, type, fom, tom) eller en INNTEKTSMELDING (inntektsmeldingId, mottatt,"
                    + " arbeidsgiverperioder).";
            throw Problem.av(422, "UGYLDIG_FAKTUM", detalj).feil();
        }
        return fakta;
    }

    static <T> T paakrevd(T verdi) {
        if (verdi == null) {
            throw new IllegalArgumentException("Ufullstendig faktum");
        }
        return verdi;
    }

    /** Uten kilde er alt fra den samme. */
    static String kilde(String kilde) {
        return kilde == null ? "" : kilde;
    }
}
