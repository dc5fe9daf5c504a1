package no.sykefravaer.varsling.kafka;

import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class OmgivelserTest {

    static final String VENTER_PAA_LAAS = """
            select pid from pg_stat_activity
            where wait_event_type = 'Lock' and query like '%from person%for update%' and datname = current_database()""";

    final UUID person = UUID.randomUUID();
    final UUID milepael = UUID.randomUUID();
    final Verden verden;
    final Mottakere mottakere;
    final DataSource database;

    OmgivelserTest(Verden verden, Mottakere mottakere, DataSource database) {
        this.verden = verden;
        this.mottakere = mottakere;
        this.database = database;
    }

    @Test
    void en_forbindelse_som_ryker_midt_i_en_bunke_koster_ingen_hendelser() throws SQLException {
        mottakere.svarerSomDeSkal();
        verden.send(oppdatert(person, 1, "0315"));
        Verden.til(() ->
                !verden.les("select 1 from person where person_id = ?", person).isEmpty());

        try (var forbindelse = database.getConnection();
                var setning = forbindelse.createStatement()) {
            forbindelse.setAutoCommit(false);
            setning.execute("select 1 from person where person_id = '" + person + "' for update");
            verden.send(aktivert(person, milepael, 1, NAV));
            Verden.til(() -> !verden.les(VENTER_PAA_LAAS).isEmpty());
            setning.execute("select pg_terminate_backend(pid) from (" + VENTER_PAA_LAAS + ") v");
            forbindelse.rollback();
        }

        verden.levert(verden.oppgave(milepael, "NAV"), "OPPRETT LEVERT");
        assertThat(verden.les("select 1 from feilko where nav_call_id = ?", "spor-" + person))
                .isEmpty();
    }
}
