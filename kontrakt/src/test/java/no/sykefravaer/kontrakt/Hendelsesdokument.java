package no.sykefravaer.kontrakt;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Skriver docs/hendelser.md av de forseglede typene, setningene i Javadoc og golden-filene. */
final class Hendelsesdokument {

    /** Delene, og et sted i golden-filene der de står. */
    private static final Map<Class<?>, String[]> DELER = new LinkedHashMap<>();

    static {
        DELER.put(Sykmeldingsperiode.class, new String[] {"SykmeldingMottatt-alle-felt", "/perioder/2"});
        DELER.put(Soknadsopplysninger.class, new String[] {"SoknadMottatt-alle-felt", "/opplysninger"});
        DELER.put(Soknadsopplysninger.Fravar.class, new String[] {"SoknadMottatt-alle-felt", "/opplysninger/fravar/0"});
        DELER.put(
                Soknadsopplysninger.FaktiskGrad.class,
                new String[] {"SoknadMottatt-alle-felt", "/opplysninger/faktiskGrad/0"});
        DELER.put(Periode.class, new String[] {"SoknadMottatt-alle-felt", "/opplysninger/egenmeldinger/0"});
        DELER.put(Personopplysninger.class, new String[] {"PersonMottatt-alle-felt", "/opplysninger"});
        DELER.put(Mottaker.class, new String[] {"MilepaelAktivert", "/mottakere/0"});
        DELER.put(MilepaelHendelse.Mote.class, new String[] {"MilepaelAktivert-alle-felt-2", "/mote"});
    }

    private static final String INNLEDNING = """
            # Hendelser på Kafka

            Generert av `kontrakt`: endre typene eller golden-filene, og kjør \
            `./mvnw -pl kontrakt test -Ddokumentasjon=skriv`.

            Verdien er JSON i UTF-8, og feltet `type` sier hvilken hendelse det er. Posten bærer headeren `%s`. \
            Ukjente felt leses forbi. Felt kan legges til, aldri fjernes eller få ny mening; da lages et nytt emne. \
            Et felt som ikke er påkrevd, mangler når det ikke har verdi.
            """.formatted(Emner.CALL_ID);

    private static final Map<Class<?>, String> EMNER = Map.of(
            SykmeldingHendelse.class, "`" + Emner.SYKMELDING + "`, nøkkel `Personnokkel` (HMAC av personidenten)",
            SykmeldingTombstone.class, "`" + Emner.SYKMELDING_TOMBSTONE + "`, nøkkel `sykmeldingId`",
            MilepaelHendelse.class,
                    "`" + Emner.MILEPAEL + "`, nøkkel `personId`. En post uten innhold: alt om personen er slettet");

    private Hendelsesdokument() {}

    static String tekst() {
        var ut = new ArrayList<String>();
        ut.add(INNLEDNING);
        ut.add(familie(SykmeldingHendelse.class));
        ut.add(familie(SykmeldingTombstone.class));
        ut.add(familie(MilepaelHendelse.class));
        ut.add("## Deler\n");
        DELER.forEach((del, sted) -> ut.add("### %s\n\n%s\n\n%s\n"
                .formatted(
                        del.getSimpleName(),
                        Javadoc.om(del),
                        Felttabell.av(del, GoldenFiler.tre(sted[0]).at(sted[1])))));
        return String.join("\n", ut);
    }

    private static String familie(Class<?> familie) {
        var hendelser = Hendelsestype.av(familie).stream()
                .map(Hendelsesdokument::hendelse)
                .collect(joining("\n"));
        return "## %s\n\n%s\n\n%s\n\n%s"
                .formatted(familie.getSimpleName(), EMNER.get(familie), Javadoc.om(familie), hendelser);
    }

    private static String hendelse(Hendelsestype type) {
        return """
                ### %s

                %s

                %s

                ```json
                %s
                ```
                """.formatted(
                        type.navn(),
                        Javadoc.om(type.post()),
                        Felttabell.av(type.post(), GoldenFiler.tre(type.fyldigsteGolden())),
                        GoldenFiler.tekst(type.fyldigsteGolden()));
    }
}
