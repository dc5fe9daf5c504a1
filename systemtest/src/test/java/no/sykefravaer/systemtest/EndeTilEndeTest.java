package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Mottatt;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** En sykmelding som begynte for 60 dager siden og varer 30 til, gjennom ekte prosesser, Kafka og PostgreSQL. */
@Order(2)
@ExtendWith(MedSystemet.class)
class EndeTilEndeTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate START = I_DAG.minusDays(60);
    private static final LocalDate SLUTT = I_DAG.plusDays(30);
    private static final LocalDate ARBEIDSFRIST = I_DAG.plusDays(7);
    private static final int OPPGAVER = 6;
    private static final String ANNET_KONTOR = "1719";

    private final Klient klient;
    private final Databasene databasene;
    private final Emnene emnene;
    private final Orgnummer orgnummer = Personer.nyVirksomhet();
    private final Sak sak;
    private final Sykmelding sykmelding;

    EndeTilEndeTest(Systemet systemet) {
        klient = new Klient(systemet);
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
        sak = new Sak(klient, Personer.ny());
        sykmelding = Sykmelding.sendt(sak.ident(), orgnummer, START, SLUTT);
    }

    @AfterEach
    void lukk() {
        emnene.close();
    }

    @Test
    void uke_4_7_og_8_står_hos_rett_mottaker_med_arbeidsfrist_og_ingenting_for_uke_26() {
        klient.send(sykmelding);

        sak.ventPaa(OPPGAVER);
        assertThat(sak.mottatt())
                .extracting(Mottatt::rolle, Mottatt::til, Mottatt::frist, this::regel)
                .containsExactlyInAnyOrder(
                        tuple("ARBEIDSGIVER", orgnummer.verdi(), ARBEIDSFRIST, "OPPFOLGINGSPLAN"),
                        tuple("ARBEIDSGIVER", orgnummer.verdi(), ARBEIDSFRIST, "DIALOGMOTE_1"),
                        tuple("SYKMELDER", Sykmelding.SYKMELDER.verdi(), null, "OPPFOLGINGSPLAN"),
                        tuple("SYKMELDER", Sykmelding.SYKMELDER.verdi(), null, "DIALOGMOTE_1"),
                        tuple("SYKMELDER", Sykmelding.SYKMELDER.verdi(), ARBEIDSFRIST, "AKTIVITETSKRAV"),
                        tuple("NAV", Sykmelding.KONTOR, ARBEIDSFRIST, "AKTIVITETSKRAV"));
    }

    @Test
    void våre_lister_viser_lovens_frist_og_paragrafen() {
        klient.send(sykmelding);

        sak.ventPaa(OPPGAVER);
        assertThat(sak.oppgaver())
                .filteredOn(oppgave -> oppgave.get("form").asText().equals("OPPGAVE"))
                .extracting(o -> felt(o, "rolle"), o -> felt(o, "frist"), o -> felt(o, "hjemmel"))
                .containsExactlyInAnyOrder(
                        tuple("ARBEIDSGIVER", frist(4), "arbeidsmiljøloven § 4-6 tredje ledd"),
                        tuple("ARBEIDSGIVER", frist(7), "arbeidsmiljøloven § 4-6 fjerde ledd"),
                        tuple("SYKMELDER", frist(8), "folketrygdloven § 8-8 andre ledd"),
                        tuple("NAV", frist(8), "folketrygdloven § 8-8 andre ledd"));
    }

    @Test
    void det_samme_en_gang_til_endrer_ingenting() {
        klient.send(sykmelding);
        komTilRo();
        var kallFor = klient.kall();
        var sakenFor = sak.oppgaver();

        klient.send(sykmelding);

        komTilRo();
        assertThat(klient.kall()).isEqualTo(kallFor);
        assertThat(sak.oppgaver()).isEqualTo(sakenFor);
    }

    @Test
    void to_arbeidsgivere_gir_to_planer_med_hver_sin_frist() {
        var annen = Personer.nyVirksomhet();
        var start = I_DAG.minusDays(20);

        klient.send(Sykmelding.sendt(sak.ident(), orgnummer, start, SLUTT));
        klient.send(Sykmelding.sendt(sak.ident(), annen, start.plusDays(5), SLUTT));

        komTilRo();
        assertThat(sak.mottatt("OPPFOLGINGSPLAN"))
                .filteredOn(oppgave -> oppgave.rolle().equals("ARBEIDSGIVER"))
                .extracting(Mottatt::til, Mottatt::frist)
                .containsExactlyInAnyOrder(
                        tuple(orgnummer.verdi(), start.plusDays(27)), tuple(annen.verdi(), start.plusDays(32)));
    }

    @Test
    void kall_id_følger_saken_fra_første_forespørsel_til_siste_levering() {
        var callId = "systemtest-" + UUID.randomUUID();

        klient.send(sykmelding, callId);

        sak.ventPaa(OPPGAVER);
        var spor = databasene.varsling("""
                select distinct l.nav_call_id from levering l join oppgave o on o.id = l.oppgave_id
                join person p on p.person_id = o.person_id where p.personident = ?""", sak.ident().verdi());
        assertThat(spor).containsExactly(callId);
    }

    @Test
    void veilederen_ved_et_annet_kontor_ser_ingenting_av_det() {
        klient.send(sykmelding);
        sak.ventPaa(OPPGAVER);

        var sett = sak.oppgaverSettFra(ANNET_KONTOR);

        assertThat(sett).isEmpty();
        assertThat(klient.tidslinje(sak.ident(), ANNET_KONTOR).status()).isEqualTo(404);
        assertThat(klient.tidslinje(sak.ident(), Sykmelding.KONTOR).status()).isEqualTo(200);
    }

    @Test
    void tidslinjen_sier_loven_versjonen_og_hvorfor_og_at_uke_26_er_mulig() {
        klient.send(sykmelding);
        sak.ventPaa(OPPGAVER);

        var milepaeler = klient.tidslinje(sak.ident(), Sykmelding.KONTOR).json().at("/tilfeller/0/milepaeler");

        assertThat(milepaeler)
                .extracting(m -> felt(m, "regel"), m -> felt(m, "regelverk"), m -> felt(m, "status"))
                .contains(
                        tuple("OPPFOLGINGSPLAN", "2014", "OVER_FRIST"),
                        tuple("DIALOGMOTE_1", "2014", "OVER_FRIST"),
                        tuple("AKTIVITETSKRAV", "2014", "OVER_FRIST"),
                        tuple("DIALOGMOTE_2", "2014", "MULIG"));
        assertThat(milepaeler)
                .extracting(m -> m.at("/hvorfor/setning").asText())
                .allMatch(setning -> setning.contains("uker er omme"));
    }

    @Test
    void alle_brudd_sies_på_en_gang_uten_identnummeret() {
        var feilPaaMye = sykmelding
                .json()
                .replace(SLUTT.toString(), START.minusDays(1).toString())
                .replace(orgnummer.verdi(), "123456789")
                .replace("\"navKontor\":\"0315\"", "\"navKontor\":\"315\",\"ukjent\":1");

        var svar = klient.post(feilPaaMye);

        assertThat(svar.status()).isEqualTo(422);
        assertThat(svar.json().get("feil"))
                .extracting(brudd -> felt(brudd, "kode"))
                .containsExactlyInAnyOrder("FOM_ETTER_TOM", "UGYLDIG_ORGNUMMER", "UGYLDIG_NAVKONTOR", "UKJENT_FELT");
        assertThat(svar.tekst()).doesNotContain(sak.ident().verdi());
    }

    private void komTilRo() {
        new Ro(databasene, emnene).vent(List.of(sak.ident()));
    }

    private String regel(Mottatt mottatt) {
        return sak.oppgaver().stream()
                .filter(oppgave -> felt(oppgave, "id").equals(mottatt.oppgaveId()))
                .map(oppgave -> felt(oppgave, "regel"))
                .findFirst()
                .orElse("ukjent");
    }

    private static String frist(int uke) {
        return START.plusWeeks(uke).minusDays(1).toString();
    }

    private static String felt(JsonNode node, String navn) {
        return node.path(navn).asText(null);
    }
}
