package no.sykefravaer.lokal.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.syntetisk.Identnumre;

/** Rollene i systemet, og det et token for hver sier når ingenting annet er bedt om. */
enum Rolle {
    KILDESYSTEM(Map.of("kilde", "epj-a")),
    PERSONREGISTER(Map.of("kilde", "personregister")),
    VEILEDER(Map.of("NAVident", "Z990123", "enheter", Eksempel.KONTORER)),
    LEDER(Map.of("NAVident", "Z990456", "enheter", Eksempel.KONTORER)),
    ARBEIDSGIVER(Map.of("orgnummer", "311028334")),
    SYKMELDER(Map.of("hpr", "1234567")),
    SYKMELDT(Map.of("pid", Identnumre.forste().verdi())),
    DRIFT(Map.of("NAVident", "Z990789", "tilganger", List.of("UAVKLART"))),
    REVISJON(Map.of());

    private final Map<String, Object> vanlig;

    Rolle(Map<String, Object> vanlig) {
        this.vanlig = vanlig;
    }

    static Rolle av(String kode) {
        return Arrays.stream(values())
                .filter(rolle -> rolle.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Rollen må være en av: " + koder()));
    }

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    Map<String, Object> krav(Foresporsel foresporsel) {
        var krav = new HashMap<>(vanlig);
        for (var navn : List.of("kilde", "hpr", "pid", "NAVident")) {
            foresporsel.parameter(navn).ifPresent(verdi -> krav.put(navn, verdi));
        }
        foresporsel.parameter("orgnr").ifPresent(verdi -> krav.put("orgnummer", verdi));
        settListe(krav, "enheter", foresporsel.parametre("kontor"));
        settListe(krav, "tilganger", foresporsel.parametre("tilgang"));
        return Krav.medRoller(List.of(kode()), krav);
    }

    private static void settListe(Map<String, Object> krav, String navn, List<String> verdier) {
        if (!verdier.isEmpty()) {
            krav.put(navn, verdier);
        }
    }

    private static String koder() {
        return Arrays.stream(values()).map(Rolle::kode).collect(Collectors.joining(", "));
    }

    /** Kontorene i eksempeldataene. */
    private static final class Eksempel {

        static final List<String> KONTORER = List.of("0315", "1719");
    }
}
