package no.sykefravaer.milepael.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;

/** Kallet ser på en person, og føres i innsynsloggen, også når det ble avvist. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface FortInnsyn {

    /** Hva det ses på. */
    @Nonbinding
    Slag value();
}
