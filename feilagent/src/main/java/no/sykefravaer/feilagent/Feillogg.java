package no.sykefravaer.feilagent;

import net.bytebuddy.agent.builder.AgentBuilder.Listener;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.utility.JavaModule;

/** En klasse agenten ikke fikk endret, sies fra om; ellers ville en prøve gått grønt fordi ingenting var plantet. */
final class Feillogg extends Listener.Adapter {

    static final Listener TIL_STDERR = new Feillogg();

    private Feillogg() {}

    @Override
    public void onTransformation(
            TypeDescription type, ClassLoader laster, JavaModule modul, boolean lastet, DynamicType endret) {
        System.err.println("Feilagenten er i " + type.getName());
    }

    @Override
    public void onError(String navn, ClassLoader laster, JavaModule modul, boolean lastet, Throwable feil) {
        System.err.println("Feilagenten kom ikke inn i " + navn + ": " + feil);
    }
}
