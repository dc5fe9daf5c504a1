package no.sykefravaer.milepael.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.TilfeldigeHendelser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Et fravær spredt på to numre er, når de viser seg å være ett menneske, det samme som om det alltid var det. */
@MedKafkaOgDatabase
class IdentbytteEgenskaperTest {

    static final int PERSONER = 30;
    static final Instant TIL_SIST = Instant.parse("2026-12-31T10:00:00Z");
    static final String TILFELLER = """
            select p.personident, t.start, t.slutt, t.antall_sykedager, t.gradert, t.arbeidstaker, t.virksomhetsnummer
            from tilfelle t join person p on p.id = t.person_id where not t.opphort order by 1, 2""";
    static final String FAKTA = """
            select p.personident, f.dokument_id, f.mottatt, f.utfall from fakta f join person p on p.id = f.person_id
            where f.dokument_id is not null order by 1, 2, 3, 4""";

    static final String TABELLER_MED_PERSON = """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'person_id' order by 1""";
    static final String UTEN_PERSON = "select person_id from %s where person_id not in (select id from person)";

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper json;

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {11, 12, 13})
    void tilfellene_og_utfallene_er_de_samme_som_om_hun_bare_hadde_hatt_ett_nummer(long fro) {
        var hendelser = TilfeldigeHendelser.av(fro, PERSONER);
        bildet.tom();
        prove.mottar(hendelser.toArray(SykmeldingHendelse[]::new));
        var tilfeller = bildet.les(TILFELLER);
        var fakta = bildet.les(FAKTA);

        bildet.tom();
        prove.mottar(spredt(hendelser, new Random(fro)).toArray(SykmeldingHendelse[]::new));

        assertThat(bildet.les(TILFELLER)).isNotEmpty().isEqualTo(tilfeller);
        assertThat(bildet.les(FAKTA)).isEqualTo(fakta);
    }

    @Test
    void ingen_rad_står_igjen_hos_en_som_ikke_finnes_lenger() {
        bildet.tom();
        prove.mottar(
                spredt(TilfeldigeHendelser.av(14, PERSONER), new Random(14)).toArray(SykmeldingHendelse[]::new));

        var tabeller = bildet.les(TABELLER_MED_PERSON);

        assertThat(tabeller)
                .as("en ny tabell med person_id flyttes i Sammenslaing")
                .containsExactly(
                        "bestilling",
                        "fakta",
                        "forfall",
                        "innsynslogg",
                        "milepael",
                        "notat",
                        "omregning_ko",
                        "person_alias",
                        "tilfelle",
                        "utboks");
        assertThat(tabeller)
                .allSatisfy(tabell ->
                        assertThat(bildet.les(UTEN_PERSON.formatted(tabell))).isEmpty());
    }

    private List<SykmeldingHendelse> spredt(List<SykmeldingHendelse> hendelser, Random tilfeldig) {
        var spredt = new ArrayList<SykmeldingHendelse>();
        for (var hendelse : hendelser) {
            spredt.add(tilfeldig.nextBoolean() ? hendelse : paaDetGamle(hendelse));
        }
        hendelser.stream()
                .map(SykmeldingHendelse::personident)
                .distinct()
                .map(ident -> new PersonidentByttet(new UUID(0, 1), "freg", ident, gammelt(ident), TIL_SIST, TIL_SIST))
                .forEach(spredt::add);
        return spredt;
    }

    private SykmeldingHendelse paaDetGamle(SykmeldingHendelse hendelse) {
        try {
            var ident = hendelse.personident();
            var tekst = json.writeValueAsString(hendelse)
                    .replace(
                            "\"personident\":\"" + ident.verdi(),
                            "\"personident\":\"" + gammelt(ident).verdi());
            return json.readValue(tekst, SykmeldingHendelse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Personident gammelt(Personident ident) {
        return new Personident("9" + ident.verdi().substring(1));
    }
}
