package no.sykefravaer.ytelse.likemann.flowable;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.ytelse.likemann.Fyringer;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Oppgaven etter ett av de åtte tidsurene, i motorens egen transaksjon. */
final class FyrEn implements JavaDelegate {

    private static final String FYR = "fyr";

    private final Fyringer fyringer;

    FyrEn(Fyringer fyringer) {
        this.fyringer = fyringer;
    }

    @Override
    public void execute(DelegateExecution utforelse) {
        var nr = Integer.valueOf(utforelse.getCurrentActivityId().substring(FYR.length()));
        skriv(fyringer, UUID.fromString(utforelse.getProcessInstanceId()), List.of(nr));
    }

    static void skriv(Fyringer fyringer, UUID sak, List<Integer> nr) {
        try {
            fyringer.skriv(CommandContextUtil.getDbSqlSession().getSqlSession().getConnection(), sak, nr);
        } catch (SQLException e) {
            throw new IllegalStateException("Fyringen ble ikke skrevet", e);
        }
    }
}
