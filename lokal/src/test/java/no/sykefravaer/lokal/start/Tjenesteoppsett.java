package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Det en tjeneste leser: {@code application.properties}, og variablene den henter fra miljøet. */
record Tjenesteoppsett(Properties verdier) {

    private static final Pattern VARIABEL = Pattern.compile("\\$\\{([^}:]+)(:[^}]*)?}");
    private static final Pattern PROFIL = Pattern.compile("^%\\w+\\.");

    /** Quarkus leser disse uten at de står i fila. */
    private static final Set<String> QUARKUS = Set.of(
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_FLYWAY_USERNAME",
            "QUARKUS_FLYWAY_PASSWORD");

    static Tjenesteoppsett av(String tjeneste) {
        var verdier = new Properties();
        try {
            verdier.load(new StringReader(Composefil.fil(tjeneste + "/src/main/resources/application.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tjenesteoppsett(verdier);
    }

    /** Sant når variabelen setter en innstilling i fila, er nevnt i en, eller er en av Quarkus sine. */
    boolean leser(String variabel) {
        return QUARKUS.contains(variabel)
                || nevnt(VARIABEL).contains(variabel)
                || verdier.stringPropertyNames().stream()
                        .map(navn -> iMiljoet(PROFIL.matcher(navn).replaceFirst("")))
                        .anyMatch(variabel::equals);
    }

    /** Variablene tjenesten ikke kan klare seg uten i en beholder: uten standardverdi, eller med en som er lokal. */
    Set<String> krever() {
        var uttrykk = nevnt(Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*localhost[^}]*)?}"));
        var lokale = navnIVanligProfil()
                .filter(navn -> verdier.getProperty(navn).matches("http://localhost[^$]*"))
                .map(Tjenesteoppsett::iMiljoet);
        return Stream.concat(uttrykk.stream(), lokale).collect(Collectors.toSet());
    }

    /** Emnene tjenesten leser av seg selv; de som er av til noen slår dem på, er andres. */
    Set<String> emner() {
        return verdier.stringPropertyNames().stream()
                .filter(navn -> navn.endsWith(".topic") && !erAv(navn))
                .map(verdier::getProperty)
                .collect(Collectors.toSet());
    }

    private boolean erAv(String emne) {
        return verdier.getProperty(emne.replace(".topic", ".enabled"), "true").endsWith(":false}");
    }

    int port() {
        return Integer.parseInt(VARIABEL.matcher(verdier.getProperty("quarkus.http.port"))
                .replaceAll(treff -> treff.group(2).substring(1)));
    }

    private Set<String> nevnt(Pattern monster) {
        return navnIVanligProfil()
                .flatMap(navn -> monster.matcher(verdier.getProperty(navn)).results())
                .map(treff -> iMiljoet(treff.group(1)))
                .collect(Collectors.toSet());
    }

    private Stream<String> navnIVanligProfil() {
        return verdier.stringPropertyNames().stream()
                .filter(navn -> !navn.startsWith("%") || navn.startsWith("%prod."));
    }

    private static String iMiljoet(String navn) {
        return navn.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
