package no.sykefravaer.ytelse.likemann.flowable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.likemann.Fyringer;
import no.sykefravaer.ytelse.likemann.Milepael;
import no.sykefravaer.ytelse.likemann.Tidsur;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;

/**
 * Motoren begge formene bruker. Den lager tabellene og indeksene sine selv. Avslått, for ingen av dem trengs til dette:
 * historikk, hendelser til lyttere, identitetsmotoren, hendelsesregisteret og lenker mellom forløp. Oppsettet er
 * dokumentert i <a href="https://www.flowable.com/open-source/docs/bpmn/ch03-Configuration">Configuration</a>.
 */
final class Motor implements AutoCloseable {

    /** Motoren leter ellers hvert tiende sekund, og åtte tidsur i samme sak fyrer i hver sin runde: det ville målt ventingen. */
    private static final Duration LETER_HVERT = Duration.ofMillis(200);

    private final Fyringer fyringer;
    private final ProcessEngineConfiguration oppsett;
    private final ProcessEngine motor;

    /**
     * @param fil BPMN-fila under {@code /likemann}
     * @param bonner det modellen kaller ved navn
     */
    Motor(Fyringer fyringer, String fil, Map<Object, Object> bonner, Innstilling innstilling) {
        this.fyringer = fyringer;
        var standard = new StandaloneProcessEngineConfiguration();
        standard.setDataSource(fyringer.kilde());
        standard.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        standard.setHistoryLevel(HistoryLevel.NONE);
        standard.setEnableEventDispatcher(false);
        standard.setDisableIdmEngine(true);
        standard.setDisableEventRegistry(true);
        standard.setEnableEntityLinks(false);
        standard.setAsyncExecutorActivate(false);
        standard.setAsyncExecutorConfiguration(leterHvert(LETER_HVERT));
        standard.setBeans(bonner);
        innstilling.paa(standard);
        this.oppsett = standard;
        this.motor = standard.buildProcessEngine();
        motor.getRepositoryService()
                .createDeployment()
                .addClasspathResource("likemann/" + fil)
                .deploy();
    }

    static AsyncJobExecutorConfiguration leterHvert(Duration mellom) {
        var henting = new AsyncJobExecutorConfiguration();
        henting.setDefaultTimerJobAcquireWaitTime(mellom);
        henting.setDefaultAsyncJobAcquireWaitTime(mellom);
        return henting;
    }

    /** Det en form setter utover det felles. */
    @FunctionalInterface
    interface Innstilling {

        void paa(StandaloneProcessEngineConfiguration oppsett);
    }

    ProcessEngine tjenester() {
        return motor;
    }

    Tidsur.Gang gaa(LocalDate dag) {
        oppsett.getClock().setCurrentTime(Date.from(Milepael.middag(dag)));
        var utforer = oppsett.getAsyncExecutor();
        utforer.start();
        return utforer::shutdown;
    }

    List<Milepael> les(String sporring, Rad rad) throws SQLException {
        var lest = new ArrayList<Milepael>();
        try (var forbindelse = fyringer.kilde().getConnection();
                var setning = forbindelse.createStatement();
                var svar = setning.executeQuery(sporring)) {
            while (svar.next()) {
                rad.les(svar).forEach(lest::add);
            }
        }
        return lest;
    }

    /** De milepælene en rad forteller om. */
    @FunctionalInterface
    interface Rad {

        Stream<Milepael> les(ResultSet rad) throws SQLException;
    }

    @Override
    public void close() {
        motor.close();
    }
}
