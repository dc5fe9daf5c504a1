package no.sykefravaer.ytelse.likemann.dbscheduler;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.sykefravaer.ytelse.likemann.Fyringer;
import no.sykefravaer.ytelse.likemann.Milepael;

/** Det formene har felles: tabellene, oppgaven, og planleggeren med klokka på dagen det fyres. */
final class Oppgaver {

    private static final String NAVN = "milepael";
    private static final String VENTENDE = """
            select split_part(t.task_instance, '/', 1) as sak, split_part(t.task_instance, '/', 2)::int as nr,
                   t.execution_time as tid, coalesce(s.tom, date '0001-01-01') as tom
              from scheduled_tasks t left join sak s on s.id = split_part(t.task_instance, '/', 1)::uuid
            """;

    private final Fyringer fyringer;
    private final OneTimeTask<Void> oppgave;

    Oppgaver(Fyringer fyringer) throws SQLException {
        this.fyringer = fyringer;
        this.oppgave = Tasks.oneTime(NAVN).execute((instans, omgivelser) -> fyr(instans));
        try (var forbindelse = kilde().getConnection();
                var setning = forbindelse.createStatement()) {
            setning.execute(skjema());
        }
    }

    DataSource kilde() {
        return fyringer.kilde();
    }

    SchedulerClient klient(DataSource kilde) {
        return SchedulerClient.Builder.create(kilde, oppgave).build();
    }

    TaskInstance<Void> instans(Milepael milepael) {
        return oppgave.instance(milepael.sak() + "/" + milepael.nr());
    }

    /** Bygd på nytt hver gang det skal fyres; db-scheduler kan ikke startes etter at den er stoppet. */
    SchedulerBuilder planlegger(LocalDate dag) {
        return new MedKlokke(kilde(), oppgave, dag);
    }

    private void fyr(TaskInstance<Void> instans) {
        var deler = instans.getId().split("/");
        try (var forbindelse = kilde().getConnection()) {
            fyringer.skriv(forbindelse, UUID.fromString(deler[0]), List.of(Integer.valueOf(deler[1])));
        } catch (SQLException e) {
            throw new IllegalStateException("Fyringen ble ikke skrevet", e);
        }
    }

    List<Milepael> ventende() throws SQLException {
        var ventende = new ArrayList<Milepael>();
        try (var forbindelse = kilde().getConnection();
                var setning = forbindelse.createStatement();
                var rad = setning.executeQuery(VENTENDE)) {
            while (rad.next()) {
                ventende.add(Milepael.av(rad));
            }
        }
        return ventende;
    }

    private static String skjema() {
        try (var fil = Oppgaver.class.getResourceAsStream("/likemann/db-scheduler.sql")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MedKlokke extends SchedulerBuilder {

        MedKlokke(DataSource kilde, OneTimeTask<Void> oppgave, LocalDate dag) {
            super(kilde, List.of(oppgave));
            var forskyvning = Duration.between(Instant.now(), Milepael.middag(dag));
            this.clock = () -> Instant.now().plus(forskyvning);
        }
    }
}
