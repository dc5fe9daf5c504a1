package no.sykefravaer.systemtest.feil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.feil.Prove.Bilde;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feilprøvene i kortform, i et eget system; alle uhell og alle plantede feil kjøres av {@code systemtest/feilprove}. */
@Order(12)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeilproveTest {

    private static final long FRO = 1;

    /** Det som ikke koster en ny oppstart, tusen dokumenter eller en flytting av klokka. */
    private static final Set<Class<?>> FORT = Set.of(Gift.class, Mottakersvikt.class, VedPunkt.class, Etterslep.class);

    private Anlegg anlegg;
    private Prove prove;
    private Bilde fasit;

    @BeforeAll
    void start() {
        anlegg = Anlegg.start(Program.BEGYNNER);
        prove = new Prove(anlegg);
        fasit = prove.fasit(FRO, new Gift()); // ingen av dem endrer dokumentene
    }

    @AfterAll
    void stopp() {
        anlegg.close();
    }

    static Stream<Named<Uhell>> uhell() {
        return Stream.<Uhell>of(new VedPunkt(Punkt.VARSLING_FOR_MERKING, Handling.STANS, 80), new Gift())
                .map(uhell -> Named.of(uhell.navn(), uhell));
    }

    static Stream<Named<Plantet>> plantede() {
        return Plantet.ALLE.stream()
                .filter(plantet -> plantet.frist().equals(Plantet.UTEN_DRAP))
                .filter(plantet -> FORT.contains(plantet.under().getClass()))
                .map(plantet -> Named.of(plantet.navn(), plantet));
    }

    @ParameterizedTest(name = "frø " + FRO + ", {0}")
    @MethodSource("uhell")
    void det_ender_som_om_ingenting_hadde_skjedd(Uhell uhell) {
        var utfall = prove.mot(fasit, FRO, uhell, Prove.HELES);

        assertThat(utfall.avvik()).isEmpty();
        assertThat(utfall.traff()).as("det gikk galt").isTrue();
    }

    /** Det bare feilen gjør. At noe mangler ennå, eller ikke er stille, kan også komme av at maskinen er treg. */
    private static String merkesPaa(Plantet plantet) {
        return switch (plantet.planting().navn()) {
            case "svelget-unntak" -> "poster i feilkøene";
            case "ny-nokkel" -> "gjentaksnøkkel ingen levering har";
            case "uten-baaslaas" -> "mer enn én gang uten at noen døde";
            case "bunke-til-slutt" -> "fortalt om";
            default -> throw new IllegalArgumentException(plantet.navn());
        };
    }

    @ParameterizedTest(name = "frø " + FRO + ", {0}")
    @MethodSource("plantede")
    void en_plantet_feil_merkes(Plantet plantet) {
        var utfall = prove.mot(fasit, FRO, plantet, plantet.frist());

        assertThat(utfall.traff()).as("feilen virket").isTrue();
        assertThat(utfall.avvik()).anyMatch(avvik -> avvik.contains(merkesPaa(plantet)));
    }
}
