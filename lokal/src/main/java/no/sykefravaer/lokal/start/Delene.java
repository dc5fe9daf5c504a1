package no.sykefravaer.lokal.start;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.lokal.database.Brukere;
import no.sykefravaer.lokal.database.Database;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.kafka.Kafkamegler;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import no.sykefravaer.lokal.klokke.Lokalklokke;
import no.sykefravaer.lokal.mottaker.Mottakersimulator;
import no.sykefravaer.lokal.personregister.Personregister;
import no.sykefravaer.lokal.token.Tokenutsteder;
import no.sykefravaer.lokal.vakt.Klarsignal;

/** Delene systemet består av, hva hver trenger, og hva hver får vite. */
record Delene(Program program, Mappe mappe, Adresser adresser, Hemmeligheter hemmeligheter) {

    static final String KAFKA = "kafka";
    static final String DATABASE = "database";
    static final String TOKEN = "tokenutsteder";
    static final String MOTTAKER = "mottakere";
    static final String PERSONREGISTER = "personregister";
    static final String SYKMELDING = "sykmelding-service";
    static final String MILEPAEL = "milepael-service";
    static final String VARSLING = "varsling-service";

    /** glibc gir ellers hver tråd sin del av minnet, og leverer lite av det tilbake: 20–30 MB i hver tjeneste. */
    private static final Map<String, String> FA_DELER_AV_MINNET = Map.of("MALLOC_ARENA_MAX", "2");

    private static final int LITE = 64;
    private static final int NOE = 192; // å pakke ut PostgreSQL første gang trenger mer enn 64
    private static final int MYE = 256;

    /** Med 256 brukte kjernen en tidel av prosessortiden på søppel når en runde fra Kafka er 4000 poster (ADR-0032). */
    static final int TJENESTE = 384;

    /** Mottakerne husker hver oppgave de har fått, og hver gang en gikk ut: i et helt nasjonalt år to og seks millioner. */
    private static final int ALT = 6144;

    List<Del> rundt() {
        var porter = adresser.porter();
        return List.of(
                egen(
                        KAFKA,
                        Kafkamegler.class,
                        MYE,
                        Map.of(),
                        Set.of(),
                        mappe.kafka(),
                        porter.kafka(),
                        porter.kafkastyring()),
                egen(
                        DATABASE,
                        Database.class,
                        NOE,
                        Map.of(Database.PASSORD, hemmeligheter.databasepassord()),
                        Set.of(),
                        mappe.database(),
                        mappe.programmer(),
                        porter.postgres()),
                token(),
                mottaker(),
                personregister(adresser.forPersonregister(), Set.of(KAFKA, TOKEN, SYKMELDING)));
    }

    /** Delene {@code docker-compose.yml} har i én beholder. Det de trenger å vite om resten, står i miljøet der. */
    List<Del> iBeholder() {
        return List.of(token(), mottaker(), personregister(Map.of(), Set.of(TOKEN)));
    }

    List<Del> alle() {
        var personnokkel = Map.of("PERSONNOKKEL_HEMMELIGHETER", hemmeligheter.personnokkel());
        return Stream.concat(
                        rundt().stream(),
                        Stream.of(
                                tjeneste(
                                        SYKMELDING,
                                        adresser.porter().sykmelding(),
                                        med(personnokkel, klokke(Hvem.DOR)),
                                        Set.of(KAFKA, TOKEN)),
                                tjeneste(
                                        MILEPAEL,
                                        adresser.porter().milepael(),
                                        med(med(personnokkel, klokke(Hvem.KJERNE)), database("milepael")),
                                        Set.of(KAFKA, DATABASE, TOKEN)),
                                tjeneste(
                                        VARSLING,
                                        adresser.porter().varsling(),
                                        med(
                                                med(adresser.forVarsling(), innlogging()),
                                                med(klokke(Hvem.VARSLING), database("varsling"))),
                                        Set.of(KAFKA, DATABASE, TOKEN, MOTTAKER))))
                .toList();
    }

    private Del token() {
        return egen(
                TOKEN,
                Tokenutsteder.class,
                LITE,
                Map.of(),
                Set.of(),
                adresser.porter().token(),
                hemmeligheter.tokennokkel());
    }

    private Del mottaker() {
        return egen(
                        MOTTAKER,
                        Mottakersimulator.class,
                        ALT,
                        klokke(Hvem.VARSLING),
                        Set.of(),
                        adresser.porter().mottaker(),
                        mappe.mottakere())
                .somViker();
    }

    private Del personregister(Map<String, String> miljo, Set<String> etter) {
        return egen(
                PERSONREGISTER,
                Personregister.class,
                MYE,
                med(miljo, klokke(Hvem.DOR)),
                etter,
                adresser.porter().register());
    }

    private Del egen(
            String navn,
            Class<?> hovedklasse,
            int minne,
            Map<String, String> miljo,
            Set<String> etter,
            Object... valg) {
        var klarfil = mappe.drift().resolve(navn + ".klar").toAbsolutePath();
        return new Del(
                navn,
                program.egen(navn, hovedklasse, minne, valg),
                med(miljo, Map.of(Klarsignal.FIL, klarfil.toString())),
                new Klartegn.Fil(klarfil),
                etter);
    }

    private Del tjeneste(String navn, int port, Map<String, String> egne, Set<String> etter) {
        var helse = URI.create(Adresser.http(port) + "/internal/is_ready");
        var miljo = med(med(adresser.forTjenester(port), FA_DELER_AV_MINNET), egne);
        return new Del(navn, program.tjeneste(navn, TJENESTE), miljo, new Klartegn.Helse(helse), etter);
    }

    private Map<String, String> innlogging() {
        return Map.of(
                "SIDE_KLIENTHEMMELIGHET", hemmeligheter.klient(),
                "SIDE_KAPSELHEMMELIGHET", hemmeligheter.kapsel());
    }

    private Map<String, String> database(String navn) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                        Postgres.jdbcUrl(adresser.porter().postgres(), navn),
                "QUARKUS_DATASOURCE_USERNAME", Brukere.tjeneste(navn),
                "QUARKUS_DATASOURCE_PASSWORD", hemmeligheter.databasepassord(),
                "QUARKUS_FLYWAY_USERNAME", Brukere.eier(navn),
                "QUARKUS_FLYWAY_PASSWORD", hemmeligheter.databasepassord());
    }

    private Map<String, String> klokke(Hvem hvem) {
        return Map.of(Lokalklokke.FIL, Klokkene.fil(mappe.klokke(), hvem).toString());
    }

    private static Map<String, String> med(Map<String, String> noen, Map<String, String> flere) {
        var alle = new HashMap<>(noen);
        alle.putAll(flere);
        return alle;
    }
}
