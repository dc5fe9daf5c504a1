package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Gyldige dokumenter å gå ut fra, og det leserne sier når ett felt endres. Dagen er 15. januar 2026. */
abstract class Dokumenttest {

    static final LocalDate I_DAG = LocalDate.of(2026, 1, 15);
    static final Instant NAA = Instant.parse("2026-01-15T12:00:00Z");
    static final String FNR = "13897299814";

    private static final ObjectMapper JSON = new ObjectMapper();

    static ObjectNode sykmelding() {
        return tre("""
                {"id":"sm-1","fnr":"%s","sykmeldt":{"fornavn":"Ola","etternavn":"Prøve"},"mottatt":"2026-01-10T08:00:00Z",
                 "status":"SENDT","arbeidsgiver":{"orgnummer":"889640782","navn":"Prøve AS"},
                 "behandler":{"hpr":"1234567","navn":"Lege Legesen"},"navKontor":"0315","egenmeldingsdager":["2026-01-07"],
                 "perioder":[{"fom":"2026-01-08","tom":"2026-01-20","type":"INGEN_AKTIVITET"},
                             {"fom":"2026-01-21","tom":"2026-01-31","type":"GRADERT","grad":50,"reisetilskudd":true}],
                 "meldingTilNav":{"bistandUmiddelbart":false},"versjon":1}""".formatted(FNR));
    }

    static ObjectNode person() {
        return tre("""
                {"fnr":"%s","fornavn":"Ola","etternavn":"Prøve","fodselsdato":"1972-09-13","navKontor":"0315",
                 "adressebeskyttelse":"UGRADERT","skjermet":false,"reservert":true,"tolk":false,"sprak":"nb",
                 "mottatt":"2026-01-10T08:00:00Z"}""".formatted(FNR));
    }

    static ObjectNode soknad() {
        return tre("""
                {"id":"sok-1","fnr":"%s","mottatt":"2026-01-10T08:00:00Z","status":"SENDT","type":"ARBEIDSTAKERE",
                 "arbeidsgiver":{"orgnummer":"889640782","navn":"Prøve AS"},"fom":"2025-12-15","tom":"2025-12-31",
                 "korrigerer":"sok-0","arbeidGjenopptatt":"2025-12-30",
                 "fravar":[{"type":"FERIE","fom":"2025-12-22","tom":"2025-12-24"}],
                 "egenmeldinger":[{"fom":"2025-12-12","tom":"2025-12-14"}],
                 "fravarForSykmeldingen":[{"fom":"2025-12-10","tom":"2025-12-11"}],
                 "papirsykmeldinger":[{"fom":"2025-12-01","tom":"2025-12-09"}],
                 "faktiskGrad":[{"fom":"2025-12-26","tom":"2025-12-27","sykmeldingstype":"AKTIVITET_IKKE_MULIG",
                                 "faktiskGrad":40}],
                 "behandlingsdager":["2025-12-29"]}""".formatted(FNR));
    }

    static ObjectNode med(ObjectNode dokument, Consumer<ObjectNode> endring) {
        endring.accept(dokument);
        return dokument;
    }

    static ObjectNode medPerioder(String... perioder) {
        return med(sykmelding(), s -> s.set("perioder", liste("[" + String.join(",", perioder) + "]")));
    }

    static ObjectNode forste(ObjectNode sykmelding) {
        return (ObjectNode) sykmelding.at("/perioder/0");
    }

    static Sykmelding les(ObjectNode sykmelding) {
        return les(sykmelding.toString());
    }

    static Sykmelding les(String sykmelding) {
        return Sykmeldingsleser.les(sykmelding.getBytes(UTF_8), NAA, I_DAG);
    }

    static Person lesPerson(ObjectNode person) {
        return Personleser.les(person.toString().getBytes(UTF_8), NAA, I_DAG);
    }

    /** Bruddene som «felt KODE». */
    static List<String> brudd(ObjectNode sykmelding) {
        return somTekst(catchThrowableOfType(UgyldigDokument.class, () -> les(sykmelding)));
    }

    static List<String> bruddIPerson(ObjectNode person) {
        return somTekst(catchThrowableOfType(UgyldigDokument.class, () -> lesPerson(person)));
    }

    static List<String> bruddI(byte[] dokument, Consumer<byte[]> leser) {
        return somTekst(catchThrowableOfType(UgyldigDokument.class, () -> leser.accept(dokument)));
    }

    private static List<String> somTekst(UgyldigDokument feil) {
        return feil == null
                ? List.of()
                : feil.brudd().stream().map(b -> b.felt() + " " + b.kode()).toList();
    }

    static ObjectNode tre(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ArrayNode liste(String json) {
        return (ArrayNode) tre("{\"liste\":" + json + "}").get("liste");
    }
}
