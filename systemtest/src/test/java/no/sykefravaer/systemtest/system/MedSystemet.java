package no.sykefravaer.systemtest.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gir prøvene det ene systemet de deler; det stoppes når den siste er ferdig. */
public final class MedSystemet implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext prove) {
        return parameter.getParameter().getType() == Systemet.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext prove) {
        return prove.getRoot()
                .getStore(Namespace.create(MedSystemet.class))
                .computeIfAbsent(Systemet.class, ny -> Systemet.start());
    }
}
