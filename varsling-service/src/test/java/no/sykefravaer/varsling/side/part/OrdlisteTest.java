package no.sykefravaer.varsling.side.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Partssvar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrdlisteTest {

    static final Pattern I_MALENE = Pattern.compile("t\\.av\\('([^']+)'\\)");
    static final Pattern BOKMAL =
            Pattern.compile("(?<![a-zæøå])(ikke|noe|noen|jeg|hva|hvem|hvorfor|hvordan|når du|fra|uke|uker|"
                    + "sykmeld\\w*|sykefrav\\w*|sykepeng\\w*|arbeidsgiver\\w*|sammen|mulig|innen|ennå|nå|si|sier|kommer|skal gjøres|"
                    + "holdt|bedt|blir gjort|veileder\\w*|uttalelse|forhåndsvarsel|åpne\\w*|åpen\\w*)(?![a-zæøå])");

    @Test
    void alt_er_sagt_på_begge_målformer() {
        assertThat(Ordliste.ORD).hasSizeGreaterThan(150);
        assertThat(Ordliste.ORD.values()).allSatisfy(ord -> {
            assertThat(ord.bokmal()).isNotBlank();
            assertThat(ord.nynorsk()).isNotBlank();
        });
    }

    @Test
    void det_er_ikke_bokmål_i_nynorsken() {
        assertThat(Ordliste.ORD.entrySet())
                .filteredOn(en -> !en.getKey().equals("mitt.utregning"))
                .allSatisfy(en -> assertThat(en.getValue().nynorsk().toLowerCase(Locale.ROOT))
                        .as(en.getKey())
                        .doesNotContainPattern(BOKMAL));
    }

    @Test
    void like_mye_settes_inn_på_begge_målformer() {
        assertThat(Ordliste.ORD.values())
                .allSatisfy(ord -> assertThat(ord.nynorsk().split("%s", -1))
                        .hasSameSizeAs(ord.bokmal().split("%s", -1)));
    }

    @Test
    void malene_bruker_bare_ord_som_finnes() throws IOException {
        var brukt = iMalene();

        assertThat(brukt).hasSizeGreaterThan(40);
        assertThat(Ordliste.ORD.keySet()).containsAll(brukt);
    }

    @Test
    void hvert_svar_har_en_tittel_og_en_kvittering() {
        assertThat(Partssvar.values())
                .allSatisfy(svar -> assertThat(Ordliste.ORD.keySet())
                        .contains("svar." + svar.kode(), "svar.tatt." + svar.kode())
                        .containsAll(svar.arsaker().stream()
                                .map(kode -> "arsak." + kode)
                                .toList()));
    }

    @Test
    void alt_vi_fører_i_innsynsloggen_kan_sies() {
        assertThat(Ordliste.ORD.keySet())
                .containsAll(
                        Stream.of(Slag.values()).map(slag -> "blikk." + slag).toList());
    }

    @Test
    void kjernens_koder_er_sagt_på_nynorsk_også() {
        var nynorsk = new Tekster(Malform.NYNORSK);

        assertThat(nynorsk.kode("arsak", "KOMMER_IKKE")).isEqualTo("Kjem ikkje");
        assertThat(nynorsk.kode("arsak", "HELT_NY")).isEqualTo("HELT_NY");
        assertThat(nynorsk.lov("folketrygdloven § 8-8 andre ledd")).isEqualTo("folketrygdlova § 8-8 andre ledd");
    }

    private static Set<String> iMalene() throws IOException {
        var maler = Path.of("src/main/resources/templates");
        try (Stream<Path> filer = Files.walk(maler)) {
            return filer.filter(fil -> fil.toString().endsWith(".html"))
                    .flatMap(fil -> koder(fil).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> koder(Path fil) {
        try {
            return I_MALENE.matcher(Files.readString(fil))
                    .results()
                    .map((MatchResult treff) -> treff.group(1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
