package no.sykefravaer.varsling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Det som har sin egen lagringstid, uavhengig av hvor lenge saken står. */
@Helt
class SlettUtenomSakenTest extends Varslingsproeve {

    /** En rad i hver tabell med merket i, fra 10. januar 2021; i loggene og øktene så gammel som det fylles inn. */
    private static final Map<String, String> RAD = Map.of(
            "flytting",
            "insert into flytting (id, kontor, fra, til, arsak, alle, utforer, startet, sist) values (?::uuid, '0315',"
                    + " 'Z1', 'Z2', 'SLUTTET', 1, 'Z3', '2021-01-10T10:00:00Z', '2021-01-10T10:00:00Z')",
            "feilko",
            "insert into feilko (emne, partisjon, posisjon, arsak, feilklasse, nav_call_id, innhold, forsok, tidspunkt,"
                    + " forkastet) values (?, 0, 1, 'DATABASE', 'x', 'kall', '', 1, now(), '2021-01-10T10:00:00Z')",
            "mottatt_hendelse",
            "insert into mottatt_hendelse (hendelse_id, mottatt) values (?::uuid, '2021-01-10T10:00:00Z')",
            "innsynslogg",
            "insert into innsynslogg (tid, rolle, utforer, hva, avvist, nav_call_id)"
                    + " values (now() - ?::interval, 'veileder', 'Z990123', 'PERSONSIDE', false, ?)",
            "driftslogg",
            "insert into driftslogg (tid, hvem, hva, gjelder) values (now() - ?::interval, 'Z990123', 'STANS', ?)",
            "avsluttet_okt",
            "insert into avsluttet_okt (glemmes, avtrykk) values (now() - ?::interval, ?)");

    final String merke = UUID.randomUUID().toString();

    @Inject
    SlettForeldet slett;

    @ParameterizedTest
    @CsvSource({"flytting,2022-01-10", "feilko,2021-04-10", "mottatt_hendelse,2021-03-11"})
    void det_som_er_fra_10_januar_2021_står_til_og_med_dagen_og_er_borte_dagen_etter(
            String tabell, LocalDate sisteDag) {
        verden.skriv(RAD.get(tabell), merke);

        slett.per(sisteDag);
        assertThat(antall(tabell)).isEqualTo(1);
        slett.per(sisteDag.plusDays(1));
        assertThat(antall(tabell)).isZero();
    }

    @Test
    void en_post_som_venter_har_ingen_slik_dag() {
        verden.skriv(RAD.get("feilko"), merke);
        verden.skriv("update feilko set forkastet = null where emne = ?", merke);

        slett.per(LocalDate.of(2031, 1, 10));

        assertThat(antall("feilko")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"innsynslogg", "driftslogg"})
    void en_logg_slettes_når_tida_er_ute_og_basen_nekter_før_det_hva_kalenderen_enn_sier(String logg) {
        verden.skriv(RAD.get(logg), "10 years 1 day", merke);
        verden.skriv(RAD.get(logg), "9 years 364 days", merke);

        slett.per(LocalDate.of(2090, 1, 1));

        assertThat(antall(logg)).isEqualTo(1);
        assertThatThrownBy(() -> verden.skriv("delete from " + logg))
                .rootCause()
                .hasMessageContaining("kan bare legges til");
    }

    @Test
    void en_økt_noen_har_logget_ut_av_glemmes_når_den_uansett_var_gått_ut_og_ikke_før() {
        verden.skriv(RAD.get("avsluttet_okt"), "1 minute", merke);
        verden.skriv(RAD.get("avsluttet_okt"), "-1 hour", "ute " + merke);

        slett.per(LocalDate.of(2021, 1, 10));

        assertThat(verden.les("select avtrykk from avsluttet_okt where avtrykk like '%' || ?", merke))
                .containsExactly("ute " + merke);
    }

    private int antall(String tabell) {
        return verden.les("select 1 from " + tabell + " as rad where rad::text like '%' || ? || '%'", merke)
                .size();
    }
}
