package no.sykefravaer.ytelse.likemann.dbscheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.ytelse.likemann.Faser;
import no.sykefravaer.ytelse.likemann.Fyringer;
import no.sykefravaer.ytelse.likemann.Likemann;
import no.sykefravaer.ytelse.likemann.Milepael;
import no.sykefravaer.ytelse.likemann.Plan;
import no.sykefravaer.ytelse.likemann.Sideprosess;
import no.sykefravaer.ytelse.likemann.Tidsur;
import no.sykefravaer.ytelse.likemann.Tilkobling;

/**
 * db-scheduler slik den er rett fra boksen: åtte engangsoppgaver per sak, en transaksjon for hver, én tråd som kaller, og ti
 * tråder som henter og låser når de utfører: <a
 * href="https://github.com/kagkarlsson/db-scheduler#one-time-tasks">One-time tasks</a>.
 */
public final class Enkel implements Tidsur {

    private static final int FORBINDELSER = 16;

    private final Oppgaver oppgaver;
    private final SchedulerClient klient;

    private Enkel(Oppgaver oppgaver) {
        this.oppgaver = oppgaver;
        this.klient = oppgaver.klient(oppgaver.kilde());
    }

    public static void main(String[] argumenter) throws Exception {
        Sideprosess.kjor(argumenter, Enkel::likemann);
    }

    static Likemann likemann(Tilkobling tilkobling) throws SQLException {
        var fyringer = new Fyringer(tilkobling, FORBINDELSER);
        return new Faser(new Enkel(new Oppgaver(fyringer)), fyringer);
    }

    @Override
    public void opprett(List<Plan> planer) throws SQLException {
        for (var plan : planer) {
            i(forbindelse -> Saker.lagre(forbindelse, List.of(plan)));
            plan.gjenstaar()
                    .forEach(milepael -> klient.scheduleIfNotExists(oppgaver.instans(milepael), milepael.tid()));
        }
    }

    @Override
    public void forleng(List<Plan> planer) throws SQLException {
        for (var plan : planer) {
            i(forbindelse -> Saker.forleng(forbindelse, List.of(plan)));
        }
    }

    @Override
    public void flytt(List<Plan> planer) {
        alle(planer).forEach(milepael -> klient.reschedule(oppgaver.instans(milepael), milepael.tid()));
    }

    @Override
    public void avbryt(List<Plan> planer) throws SQLException {
        alle(planer).forEach(milepael -> klient.cancel(oppgaver.instans(milepael)));
        for (var plan : planer) {
            i(forbindelse -> Saker.slett(forbindelse, List.of(plan)));
        }
    }

    private static List<Milepael> alle(List<Plan> planer) {
        return planer.stream().flatMap(Plan::gjenstaar).toList();
    }

    private void i(Setning setning) throws SQLException {
        try (var forbindelse = oppgaver.kilde().getConnection()) {
            setning.paa(forbindelse);
        }
    }

    @Override
    public Gang gaa(LocalDate dag) {
        var planlegger = oppgaver.planlegger(dag).build();
        planlegger.start();
        return planlegger::stop;
    }

    @Override
    public List<Milepael> ventende() throws SQLException {
        return oppgaver.ventende();
    }

    @Override
    public void close() {}

    private interface Setning {

        void paa(Connection forbindelse) throws SQLException;
    }
}
