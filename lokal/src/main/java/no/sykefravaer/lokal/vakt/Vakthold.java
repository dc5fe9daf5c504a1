package no.sykefravaer.lokal.vakt;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/** Kjører en annen hovedklasse under {@link Vakt}: {@code hovedklasse argumenter…}. Tjenestene vet ikke om den. */
public final class Vakthold {

    private Vakthold() {}

    public static void main(String[] argumenter) throws Throwable {
        Vakt.begynn();
        var hovedmetode = MethodHandles.publicLookup()
                .findStatic(Class.forName(argumenter[0]), "main", MethodType.methodType(void.class, String[].class));
        hovedmetode.invoke(Arrays.copyOfRange(argumenter, 1, argumenter.length));
    }
}
