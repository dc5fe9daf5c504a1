package no.sykefravaer.varsling.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeilkoTest {

    final UUID person = UUID.randomUUID();
    final UUID forst = UUID.randomUUID();
    final UUID sist = UUID.randomUUID();
    final String spor = "feil-" + UUID.randomUUID();
    final Verden verden;
    final Mottakere mottakere;

    FeilkoTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
    }

    @BeforeEach
    void mottakerne_svarer() {
        mottakere.svarerSomDeSkal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ikke json",
                "",
                "null",
                "{}",
                "{\"type\":\"NoeHeltNytt\",\"personident\":\"" + PERSONIDENT + "\"}",
                "{\"type\":\"MilepaelLukket\",\"hendelseId\":\"tull\"}"
            })
    void en_uleselig_post_legges_til_side_og_naboene_behandles(String gift) {
        verden.send(aktivert(person, forst, 1, NAV));
        verden.send(person.toString(), gift.getBytes(UTF_8), spor);
        verden.send(aktivert(person, sist, 1, NAV));

        verden.oppgave(forst, "NAV");
        verden.oppgave(sist, "NAV");
        assertThat(feilko("arsak")).containsExactly("ULESELIG");
        assertThat(feilko("convert_from(innhold, 'UTF8')")).containsExactly(gift);
        assertThat(feilko("feilklasse").toString()).doesNotContain(PERSONIDENT);
    }

    @Test
    void et_nul_tegn_i_teksten_stanser_bare_sin_egen_rad() {
        var gift = new String(verden.bytes(aktivert(person, UUID.randomUUID(), 1, NAV)), UTF_8)
                .replace("AKTIVITETSKRAV", "AKTIVITET\\u0000");
        var milepaeler = List.of(forst, UUID.randomUUID(), UUID.randomUUID(), sist);
        verden.send(oppdatert(person, 1, "0315"));
        verden.send(aktivert(person, milepaeler.get(0), 1, NAV), aktivert(person, milepaeler.get(1), 1, NAV));
        verden.send(person.toString(), gift.getBytes(UTF_8), spor);
        verden.send(aktivert(person, milepaeler.get(2), 1, NAV), aktivert(person, milepaeler.get(3), 1, NAV));

        milepaeler.forEach(id -> verden.levert(verden.oppgave(id, "NAV"), "OPPRETT LEVERT"));
        assertThat(feilko("arsak || ' ' || feilklasse")).containsExactly("DATABASE SQLState 22021");
    }

    @Test
    void en_hendelse_som_ikke_lar_seg_regne_ut_tar_ingen_andre_med_seg() {
        var utenNummer = new Mottaker(Rolle.ARBEIDSGIVER, Form.OPPGAVE, null, null, null);
        var gift = verden.bytes(aktivert(person, UUID.randomUUID(), 1, utenNummer));
        verden.send(aktivert(person, forst, 1, arbeidsgiver("910000001")));
        verden.send(person.toString(), gift, spor);
        verden.send(aktivert(person, sist, 1, NAV));

        verden.oppgave(forst, "ARBEIDSGIVER");
        verden.oppgave(sist, "NAV");
        assertThat(feilko("arsak")).containsExactly("BEREGNING");
    }

    private List<String> feilko(String kolonne) {
        return verden.les("select " + kolonne + " from feilko where nav_call_id = ?", spor);
    }
}
