package no.sykefravaer.lokal.testressurs.adgang;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Én rad i tabellen.
 *
 * @param endepunkt metoden og adressen slik de står i OpenAPI, med ett mellomrom
 * @param adgang hva hver rolle slipper inn til; den som ikke står her, slipper ikke inn
 * @param kropp det prøvene sender, så de kommer forbi lesingen; tom når endepunktet ikke tar imot noe
 */
public record Adgangsregel(String endepunkt, Map<String, Adgang> adgang, String kropp) {

    /** Hva en rolle slipper inn til. */
    public enum Adgang {
        /** Det gjelder ingen person, eller alle i rollen ser det samme. */
        ALT,
        /** Bare det som er hennes eget: virksomheten, pasienten, saken eller dokumentet. */
        EGET,
        /** Personene ved kontorene hennes, de beskyttede og uavklarte bare med rett til det. En annen finnes ikke. */
        SINE,
        /** Ett av kontorene hennes, og av personene der bare dem hun får se. Et annet kontor avvises. */
        KONTOR,
        /** Bare med rett til personen det gjelder, eller til uavklarte når ingen vet hvem det er. */
        RETT
    }

    static Adgangsregel les(String linje) {
        var felt = linje.split("\\|", -1);
        if (felt.length != 3) {
            throw new IllegalArgumentException("En rad har tre felt: " + linje);
        }
        var adgang = Stream.of(felt[1].trim().split("\\s+"))
                .map(ett -> ett.split(":"))
                .collect(Collectors.toMap(ett -> ett[0], ett -> Adgang.valueOf(ett[1]), (en, to) -> en, TreeMap::new));
        return new Adgangsregel(felt[0].trim().replaceAll("\\s+", " "), adgang, felt[2].trim());
    }

    public String metode() {
        return endepunkt.substring(0, endepunkt.indexOf(' '));
    }

    /** Adressen med noe i hver krøllparentes: tall der det skal være tall, ellers det som er gitt, ellers en id ingen har. */
    public String adresse(Map<String, String> gitt) {
        var adresse = endepunkt.substring(endepunkt.indexOf(' ') + 1);
        for (var navn :
                Stream.of(adresse.split("/")).filter(del -> del.startsWith("{")).toList()) {
            var nokkel = navn.substring(1, navn.length() - 1);
            adresse = adresse.replace(navn, gitt.getOrDefault(nokkel, "00000000-0000-4000-8000-000000000000"));
        }
        return adresse;
    }

    public Optional<Adgang> til(String rolle) {
        return Optional.ofNullable(adgang.get(rolle));
    }

    @Override
    public String toString() {
        return endepunkt;
    }
}
