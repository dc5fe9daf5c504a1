package no.sykefravaer.ytelse.likemann.flowable;

import java.util.UUID;
import no.sykefravaer.ytelse.likemann.Fyringer;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Oppgaven etter det ene tidsuret: alt som er forfalt, i én transaksjon, og så står uret på den neste. */
final class FyrForfalte implements JavaDelegate {

    private final Fyringer fyringer;

    FyrForfalte(Fyringer fyringer) {
        this.fyringer = fyringer;
    }

    @Override
    public void execute(DelegateExecution utforelse) {
        var naa = CommandContextUtil.getProcessEngineConfiguration().getClock().getCurrentTime();
        var frister = Frister.les(utforelse.getVariable(Neste.PLAN, String.class));
        var forfalte = frister.forfalte(naa);
        FyrEn.skriv(fyringer, UUID.fromString(utforelse.getProcessInstanceId()), forfalte);
        utforelse.setVariable(Neste.PLAN, frister.etter(forfalte.size()).tekst());
    }
}
