package no.sykefravaer.milepael.domene;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Svarene fra Navs egen beregning, én linje et tilfelle å prøve, lest fra {@code /cases}. */
record Fasit(String id, List<Faktum> fakta, List<Forventet> tilfeller) {

    /** De seks feltene av et tilfelle som skal stemme. */
    record Forventet(
            LocalDate start,
            LocalDate slutt,
            int antallSykedager,
            boolean gradertVedSlutt,
            boolean arbeidstakerVedSlutt,
            List<String> virksomhetsnummer) {

        static Forventet av(Oppfolgingstilfelle t) {
            return new Forventet(
                    t.start(),
                    t.slutt(),
                    t.antallSykedager(),
                    t.gradertVedSlutt(),
                    t.arbeidstakerVedSlutt(),
                    t.virksomhetsnummer());
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<Fasit> familie(String familie) {
        return linjer(familie).map(Fasit::av);
    }

    @Override
    public String toString() {
        return id;
    }

    private static Stream<JsonNode> linjer(String familie) {
        var fil = "/cases/" + familie + ".jsonl";
        try (var leser = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Fasit.class.getResourceAsStream(fil), fil), StandardCharsets.UTF_8))) {
            var linjer = new ArrayList<JsonNode>();
            for (var linje = leser.readLine(); linje != null; linje = leser.readLine()) {
                linjer.add(JSON.readTree(linje.replace("AKTIVITET_IKKE_MULIG", "INGEN_AKTIVITET")));
            }
            return linjer.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> fakta(JsonNode linje) {
        return StreamSupport.stream(linje.at("/person/facts").spliterator(), false);
    }

    private static Fasit av(JsonNode linje) {
        var forventet = StreamSupport.stream(linje.get("expected").spliterator(), false);
        return new Fasit(
                linje.get("id").asText(),
                fakta(linje).map(Fasit::faktum).toList(),
                forventet.map(Fasit::forventet).toList());
    }

    private static Faktum faktum(JsonNode f) {
        return switch (f.get("kind").asText()) {
            case "SYKMELDING" -> omSykmelding(f);
            case "SOKNAD" -> soknad(f);
            case "INNTEKTSMELDING" -> inntektsmelding(f);
            default -> throw new IllegalArgumentException("Fasiten har et ukjent slag");
        };
    }

    private static Faktum soknad(JsonNode f) {
        return new Faktum.Soknad(
                "fasit",
                f.get("soknadId").asText(),
                Instant.parse(f.get("mottatt").asText()),
                f.path("orgnummer").textValue(),
                JSON.convertValue(f, Soknadsopplysninger.class));
    }

    private static Faktum inntektsmelding(JsonNode f) {
        return new Faktum.Inntektsmelding(
                "fasit",
                f.get("inntektsmeldingId").asText(),
                Instant.parse(f.get("mottatt").asText()),
                f.path("orgnummer").textValue(),
                les(f.get("arbeidsgiverperioder"), Periode[].class));
    }

    private static Faktum omSykmelding(JsonNode f) {
        var id = f.get("sykmeldingId").asText();
        var mottatt = Instant.parse(f.get("mottatt").asText());
        return switch (f.get("status").asText()) {
            case "AVBRUTT" -> new Faktum.Avbrutt("fasit", id, mottatt);
            case "GJENAPNET" -> new Faktum.Gjenapnet("fasit", id, mottatt);
            case "SLETTET" -> new Faktum.Slettet("fasit", id, mottatt);
            default -> sykmelding(f, id, mottatt);
        };
    }

    private static Faktum sykmelding(JsonNode f, String id, Instant mottatt) {
        return new Faktum.Sykmelding(
                "fasit",
                id,
                Sykmeldingsstatus.valueOf(f.get("status").asText()),
                mottatt,
                f.path("orgnummer").textValue(),
                null,
                f.has("egenmeldingsdager") ? les(f.get("egenmeldingsdager"), LocalDate[].class) : List.of(),
                les(f.get("perioder"), Sykmeldingsperiode[].class));
    }

    private static Forventet forventet(JsonNode t) {
        return new Forventet(
                LocalDate.parse(t.get("start").asText()),
                LocalDate.parse(t.get("end").asText()),
                t.get("antallSykedager").asInt(),
                t.get("gradertAtTilfelleEnd").asBoolean(),
                t.get("arbeidstakerAtTilfelleEnd").asBoolean(),
                les(t.get("virksomhetsnummer"), String[].class));
    }

    private static <T> List<T> les(JsonNode json, Class<T[]> type) {
        return List.of(JSON.convertValue(json, type));
    }
}
