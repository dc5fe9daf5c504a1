package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** To numre viser seg å være samme person: det registeret sa sist om noen av dem, gjelder. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SammePersonTest {

    static final Instant FORST = Instant.parse("2026-03-02T10:00:00Z");
    static final Instant SIST = FORST.plusSeconds(1);

    @Test
    void det_nyeste_om_den_andre_gjelder() {
        assertThat(person(1, FORST, "0315").sammenMed(person(2, SIST, "1719")).kontor())
                .isEqualTo("1719");
    }

    @Test
    void det_eldre_om_den_andre_gjør_ikke_det() {
        assertThat(person(1, SIST, "0315").sammenMed(person(2, FORST, "1719")).kontor())
                .isEqualTo("0315");
        assertThat(person(1, SIST, "0315").sammenMed(person(2, SIST, "1719")).kontor())
                .isEqualTo("0315");
    }

    @Test
    void den_som_er_ukjent_får_det_som_er_kjent_om_den_andre() {
        var sammen = Person.ukjent(new UUID(0, 1), ident(1)).sammenMed(person(2, FORST, "1719"));

        assertThat(sammen.kontor()).isEqualTo("1719");
        assertThat(sammen.opplyst()).isEqualTo(FORST);
    }

    @Test
    void en_ukjent_andre_endrer_ingenting() {
        var en = person(1, FORST, "0315");

        assertThat(en.sammenMed(Person.ukjent(new UUID(0, 2), ident(2)))).isEqualTo(en);
    }

    private static Person person(int nr, Instant opplyst, String kontor) {
        var opplysninger = new Personopplysninger(
                "Kari", "Eksempel", null, kontor, Adressebeskyttelse.UGRADERT, false, null, null, null, null);
        return new Person(new UUID(0, nr), ident(nr), 1, opplyst, opplysninger);
    }

    private static Personident ident(int nr) {
        return new Personident("1085250001" + nr);
    }
}
