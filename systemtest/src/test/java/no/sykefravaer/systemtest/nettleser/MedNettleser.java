package no.sykefravaer.systemtest.nettleser;

import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gir prøvene en nettleser mot systemet de deler, og et kontor med oppgaver; begge laget én gang. */
public final class MedNettleser implements ParameterResolver {

    private final MedSystemet medSystemet = new MedSystemet();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext prove) {
        return parameter.getParameter().getType() == Nettleser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext prove) {
        return prove.getRoot()
                .getStore(Namespace.create(MedNettleser.class))
                .computeIfAbsent(
                        Nettleser.class, ny -> start((Systemet) medSystemet.resolveParameter(parameter, prove)));
    }

    private static Nettleser start(Systemet systemet) {
        var nettleser = Nettleser.start(systemet.adresse("VARSLING_URL"));
        Kontor.fyll(systemet);
        return nettleser;
    }
}
