package no.sykefravaer.milepael.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Lagrer at noen har bestemt noe om en plikt på en dag i fortiden. */
@ApplicationScoped
class Bestemmer {

    private static final String BESTEM = """
            with den as (
                update milepael set versjon = versjon + 1, status = ?,
                    beslutning = json_build_object('status', ?::text, 'arsak', ?::text, 'kilde', 'PERSON')
                where regel = ? and person_id = (select id from person where personident = ?)
                returning id, versjon)
            insert into milepael_historikk (milepael_id, versjon, handling, status, arsak, rolle, utforer, tid, dag)
            select id, versjon, 'PRØVE', ?, ?, 'veileder', 'Z990123', now(), ? from den""";

    private final DataSource basen;

    Bestemmer(DataSource basen) {
        this.basen = basen;
    }

    void bestem(Personident ident, String regel, Status status, String arsak, LocalDate dag) throws SQLException {
        var ny = status.name();
        var verdier = new Object[] {ny, ny, arsak, regel, ident.verdi(), ny, arsak, dag};
        try (var kobling = basen.getConnection();
                var endring = kobling.prepareStatement(BESTEM)) {
            for (int i = 0; i < verdier.length; i++) {
                endring.setObject(i + 1, verdier[i]);
            }
            assertThat(endring.executeUpdate()).isEqualTo(1);
        }
    }
}
