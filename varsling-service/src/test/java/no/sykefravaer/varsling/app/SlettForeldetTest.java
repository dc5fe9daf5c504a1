package no.sykefravaer.varsling.app;

import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

/** Det som har stått så lenge det skal, er borte dagen etter; dagen flyttes til det er slik. */
@Helt
class SlettForeldetTest extends Varslingsproeve {

    @Inject
    SlettForeldet slett;

    @Test
    void partenes_lukkede_oppgave_står_i_ett_år_og_navs_står() {
        var parten = oppgaver();
        var navs = verden.oppgave(milepael, "NAV");
        verden.send(lukket(person, milepael, 2, Lukkegrunn.FRAVAER_AVSLUTTET));
        Verden.til(() -> verden.les("select 1 from levering where oppgave_id = ? and status = 'VENTER'", parten)
                        .isEmpty()
                && verden.les("select status from oppgave where id = ?", parten).contains("LUKKET"));

        slett.per(FRIST.plusYears(1));
        assertThat(finnes("oppgave", "id", parten)).isTrue();
        slett.per(FRIST.plusYears(1).plusDays(1));
        assertThat(finnes("oppgave", "id", parten)).isFalse();
        assertThat(finnes("oppgave", "id", navs)).isTrue();
    }

    @Test
    void en_åpen_oppgave_slettes_aldri() {
        var parten = oppgaver();

        slett.per(FRIST.plusYears(20));

        assertThat(finnes("oppgave", "id", parten)).isTrue();
    }

    @Test
    void når_kjernen_har_slettet_saken_er_alt_om_den_borte_her() {
        var parten = oppgaver();
        verden.skriv(
                "insert into tildeling (person_id, kontor, nav_ident, versjon, utforer, tidspunkt)"
                        + " values (?, '0315', 'Z1', 1, 'Z1', now())",
                person);

        verden.send(person.toString(), null, "sletting");

        Verden.til(() -> !finnes("person", "person_id", person));
        for (var tabell : List.of("oppgave", "milepael", "tildeling")) {
            assertThat(finnes(tabell, "person_id", person)).as(tabell).isFalse();
        }
        assertThat(finnes("levering", "oppgave_id", parten)).isFalse();
    }

    @Test
    void dokumentasjonen_sier_det_samme() throws IOException {
        assertThat(Files.readString(Path.of("../docs/lagringstid.md")))
                .contains(Stream.of(Lagringstid.values()).map(Lagringstid::rad).toList());
    }

    /** Arbeidsgiverens oppgave, med Navs ved siden av. */
    private UUID oppgaver() {
        verden.send(oppdatert(person, 1, nyttHpr()), aktivert(person, milepael, 1, NAV, arbeidsgiver(nyttOrgnummer())));
        return verden.oppgave(milepael, "ARBEIDSGIVER");
    }

    private boolean finnes(String tabell, String kolonne, UUID id) {
        return !verden.les("select 1 from " + tabell + " where " + kolonne + " = ?", id)
                .isEmpty();
    }
}
