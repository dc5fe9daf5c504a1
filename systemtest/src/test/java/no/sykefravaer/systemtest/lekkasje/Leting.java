package no.sykefravaer.systemtest.lekkasje;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Systemet;

/** Leter gjennom alt systemet har skrevet der personopplysninger ikke skal være. */
public record Leting(Systemet systemet, Klient klient, Emnene emnene, Kanari kanari) {

    private static final List<String> TJENESTER = List.of("SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL");
    private static final List<String> MED_FEILKO = List.of("MILEPAEL_URL", "VARSLING_URL");
    private static final String FEILKO = "/api/v1/drift/feilko";

    /** Hvor mye det er lett gjennom ett sted, og det som ble funnet. @param enhet hva det er talt i */
    public record Funn(String sted, long antall, String enhet, List<String> treff) {}

    /** Alle stedene, ett om gangen. */
    public Stream<Funn> alle() {
        return Stream.<Supplier<Funn>>of(
                        this::iLoggene,
                        this::iMaalingene,
                        this::utenpaaPostene,
                        this::iHendelsene,
                        this::iFeilkoene,
                        this::hosMottakerne)
                .map(Supplier::get);
    }

    /** Tjenestenes, meglerens og databasens logger, og det tilsynet har sagt. */
    public Funn iLoggene() {
        var logger = new ArrayList<>(systemet.mappe().logger());
        logger.add(systemet.mappe().rot().resolve("database").resolve("server.log"));
        var treff = new ArrayList<String>();
        kanari.i(systemet.sagt()).forEach(hva -> treff.add("tilsynet: " + hva));
        var linjer = logger.stream().mapToLong(logg -> let(logg, treff)).sum();
        return new Funn("logger", linjer, "linjer", treff);
    }

    public Funn iMaalingene() {
        var alle = TJENESTER.stream()
                .map(en -> Nett.get(systemet.adresse(en) + "/internal/metrics", null)
                        .tekst())
                .toList();
        var linjer = alle.stream().mapToLong(en -> en.lines().count()).sum();
        return new Funn(
                "målinger",
                linjer,
                "linjer",
                alle.stream().flatMap(en -> kanari.i(en).stream()).toList());
    }

    /** Nøklene og hodene på Kafka. */
    public Funn utenpaaPostene() {
        var treff = new ArrayList<String>();
        var antall = emnene.hver(
                List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE, Emner.MILEPAEL),
                post -> treff.addAll(kanari.i(post.utenpaa())));
        return new Funn("nøkler og hoder på Kafka", antall, "poster", treff);
    }

    /** Det kjernen forteller om milepælene. */
    public Funn iHendelsene() {
        var treff = new ArrayList<String>();
        var antall = emnene.hver(List.of(Emner.MILEPAEL), post -> treff.addAll(Kanari.hemmeligI(post.innhold())));
        return new Funn("hendelsene om milepæler", antall, "poster", treff);
    }

    /** Det driften ser av feilkøene uten å si hvorfor. */
    public Funn iFeilkoene() {
        var treff = new ArrayList<String>();
        var antall = MED_FEILKO.stream().mapToLong(en -> let(en, treff)).sum();
        return new Funn("feilkøene slik driften ser dem", antall, "poster", treff);
    }

    /** Det arbeidsgivere og sykmeldere har fått; den de har det om, står i et eget felt. */
    public Funn hosMottakerne() {
        var alle = klient.alt();
        var treff = alle.stream().flatMap(en -> hos(en).stream()).toList();
        return new Funn("det arbeidsgivere og sykmeldere har fått", alle.size(), "oppgaver", treff);
    }

    private List<String> hos(JsonNode oppgave) {
        var resten = oppgave.path("innhold").properties().stream()
                .filter(felt -> !felt.getKey().equals("personident"))
                .map(felt -> felt.getValue().toString())
                .anyMatch(kanari::harNummer);
        return Stream.concat(
                        resten ? Stream.of("et identitetsnummer utenfor sitt felt") : Stream.of(),
                        Kanari.hemmeligI(oppgave.toString()).stream())
                .toList();
    }

    private long let(Path logg, List<String> treff) {
        try (var linjer = Files.lines(logg, ISO_8859_1)) {
            return linjer.mapToLong(linje -> {
                        kanari.i(linje).forEach(hva -> treff.add(logg.getFileName() + ": " + hva));
                        return 1;
                    })
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long let(String tjeneste, List<String> treff) {
        var liste = klient.drift(tjeneste, FEILKO + "?antall=1000").json();
        treff.addAll(kanari.i(liste.toString()));
        for (var post : liste.path("poster")) {
            var sted = Json.skriv(post.path("sted"));
            treff.addAll(kanari.i(klient.drift(tjeneste, FEILKO + "/vis", sted).tekst()));
        }
        return liste.path("poster").size();
    }
}
