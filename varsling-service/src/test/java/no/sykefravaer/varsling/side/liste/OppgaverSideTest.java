package no.sykefravaer.varsling.side.liste;

import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class OppgaverSideTest {

    static final Pattern FRIST = Pattern.compile("class=\"dato\">([^<]*)<");

    final UUID person = UUID.randomUUID();
    final String kontor = nyttHpr();
    final Verden verden;
    final Mottakere mottakere;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    OppgaverSideTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
    }

    @BeforeEach
    void mottakerne_svarer() {
        mottakere.svarerSomDeSkal();
    }

    @Test
    void en_oppgave_har_frist_navn_oppgave_hjemmel_virksomhet_og_uke() {
        verden.send(oppdatert(person, 1, kontor));
        oppgave(I_DAG.plusDays(3));

        var side = veileder().side("/oppgaver");

        assertThat(side)
                .contains("Viser 1–1 av 1 oppgave")
                .contains("13.03.2024", "3 dager igjen", "data-color=\"warning\"")
                .contains("Elv, Rask", "Vurder aktivitetskravet", "ftrl. § 8-8 andre ledd", "310 000 000")
                .contains("018190 …")
                .contains("uke\">7<");
    }

    @Test
    void det_som_haster_mest_står_først_og_over_frist_sies_med_ord() {
        verden.send(oppdatert(person, 1, kontor));
        oppgave(I_DAG.plusDays(30));
        oppgave(I_DAG.minusDays(17));
        oppgave(I_DAG);

        var side = veileder().side("/oppgaver");

        assertThat(frister(side)).containsExactly("22.02.2024", "10.03.2024", "09.04.2024");
        assertThat(side).contains("17 dager over", "Frist i dag", "30 dager igjen");
    }

    @Test
    void sortering_og_filter_står_i_adressen() {
        verden.send(oppdatert(person, 1, kontor));
        oppgave(I_DAG.plusDays(30));
        oppgave(I_DAG.plusDays(2));
        oppgave(I_DAG.minusDays(17));

        var snudd = veileder().side("/oppgaver?kontor=" + kontor + "&sorter=frist&retning=synkende");
        var snart = veileder().side("/oppgaver?frist=SNART");

        assertThat(frister(snudd)).containsExactly("09.04.2024", "12.03.2024", "22.02.2024");
        assertThat(snudd).contains("aria-sort=\"descending\"");
        assertThat(frister(snart)).containsExactly("12.03.2024");
        assertThat(snart).contains("Viser 1–1 av 1 oppgave", "Innen 7 dager <span class=\"antallet\">(1)");
    }

    @Test
    void lista_blas_i_med_sidetall() {
        verden.send(oppdatert(person, 1, kontor));
        for (int dag = 0; dag < 30; dag++) {
            oppgave(I_DAG.plusDays(dag));
        }

        var side = veileder().side("/oppgaver?antall=25&side=2");

        assertThat(side).contains("Viser 26–30 av 30 oppgaver", "aria-current=\"page\"");
        assertThat(frister(side)).hasSize(5);
        assertThat(veileder().side("/oppgaver?antall=25&side=99")).contains("Viser 26–30 av 30 oppgaver");
    }

    @Test
    void en_beskyttet_person_er_verken_i_lista_eller_i_tallene_uten_tilgang() {
        verden.send(oppdatert(person, 1, kontor, Adressebeskyttelse.FORTROLIG, true));
        oppgave(I_DAG);

        assertThat(veileder().side("/oppgaver")).contains("Ingen åpne oppgaver ved kontoret.");
        assertThat(Nettleser.veileder(port, kontor, "FORTROLIG", "EGEN_ANSATT").side("/oppgaver"))
                .contains("Viser 1–1 av 1", "Fortrolig adresse", "Egen ansatt");
    }

    @Test
    void et_kontor_som_ikke_er_ens_eget_kan_ikke_velges() {
        var svar = veileder().les("/oppgaver?kontor=0199");

        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(svar.body()).contains("Du har ikke tilgang");
    }

    @Test
    void alt_som_er_galt_i_adressen_sies_på_én_gang_uten_at_verdien_gjentas() {
        var svar = veileder().les("/oppgaver?frist=TULL&sorter=hatt&antall=7&side=0&fodselsdag=32&virksomhet=%3Cb%3E");

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body())
                .contains("«frist»", "«sorter»", "«antall»", "«side»", "«fodselsdag»", "«virksomhet»")
                .doesNotContain("TULL", "hatt", "<b>");
    }

    @Test
    void en_flyttet_klokke_sies_øverst_på_siden() {
        assertThat(veileder().side("/oppgaver")).contains("Simulert dato: <span", "10. mars 2024");
    }

    @Test
    void et_filter_uten_treff_kan_nullstilles() {
        verden.send(oppdatert(person, 1, kontor));
        oppgave(I_DAG.plusDays(30));

        assertThat(veileder().side("/oppgaver?frist=OVER"))
                .contains("Ingen oppgaver passer til filteret.", "Nullstill valg");
    }

    private void oppgave(LocalDate frist) {
        var milepael = UUID.randomUUID();
        verden.send(aktivert(person, milepael, 1, frist, NAV, arbeidsgiver("310000000")));
        verden.oppgave(milepael, "NAV");
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }

    private static List<String> frister(String side) {
        return FRIST.matcher(side)
                .results()
                .map((MatchResult treff) -> treff.group(1))
                .toList();
    }
}
