package no.sykefravaer.lokal.enhetsregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Server.Endepunkt;
import no.sykefravaer.lokal.nett.Svar;

/** Kontorene i eksempeldataene og de som arbeider der. {@code GET /enheter} og {@code GET /veiledere?enhet=0315}. */
public final class Enhetsregister {

    public static final List<Enhet> ENHETER =
            List.of(new Enhet("0315", "Nav Grünerløkka"), new Enhet("1719", "Nav Levanger"));

    private static final List<String> GRUNERLOKKA = List.of("0315");
    private static final List<String> LEVANGER = List.of("1719");
    private static final List<String> BEGGE = List.of("0315", "1719");
    private static final List<String> ALT = List.of("FORTROLIG", "STRENGT_FORTROLIG", "EGEN_ANSATT", "UAVKLART");

    public static final List<Veileder> VEILEDERE = List.of(
            new Veileder("Z990123", "Anne", "Berg", "veileder", GRUNERLOKKA, List.of()),
            new Veileder("Z990124", "Omar", "Dahl", "veileder", GRUNERLOKKA, List.of()),
            new Veileder("Z990125", "Siri", "Eide", "veileder", LEVANGER, List.of()),
            new Veileder("Z990126", "Jon", "Fosse", "veileder", LEVANGER, List.of()),
            new Veileder("Z990127", "Maja", "Holm", "veileder", BEGGE, List.of()),
            new Veileder("Z990128", "Tor", "Lie", "veileder", BEGGE, ALT),
            new Veileder("Z990456", "Rita", "Moe", "leder", GRUNERLOKKA, List.of("EGEN_ANSATT")),
            new Veileder("Z990457", "Geir", "Sand", "leder", LEVANGER, List.of("EGEN_ANSATT")));

    private static final ObjectMapper JSON = new ObjectMapper();

    private Enhetsregister() {}

    public static Map<String, Endepunkt> endepunkter() {
        return Map.of("/enheter", foresporsel -> svar(ENHETER), "/veiledere", Enhetsregister::veiledere);
    }

    private static Svar veiledere(Foresporsel foresporsel) throws IOException {
        var enhet = foresporsel
                .parameter("enhet")
                .orElseThrow(() -> new IllegalArgumentException("Parameteren «enhet» må være med"));
        return svar(VEILEDERE.stream()
                .filter(veileder -> veileder.arbeiderVed(enhet))
                .map(Ansatt::av)
                .toList());
    }

    private static Svar svar(Object innhold) throws IOException {
        return Svar.json(200, JSON.writeValueAsBytes(innhold));
    }

    /** Det registeret sier om en medarbeider; hva hun får se, er tokenets sak. */
    private record Ansatt(String navIdent, String fornavn, String etternavn, List<String> enheter) {

        static Ansatt av(Veileder veileder) {
            return new Ansatt(veileder.navIdent(), veileder.fornavn(), veileder.etternavn(), veileder.enheter());
        }
    }
}
