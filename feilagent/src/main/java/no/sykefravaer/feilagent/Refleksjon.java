package no.sykefravaer.feilagent;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Kall til klassene i tjenesten, som agenten ikke er kompilert mot. */
final class Refleksjon {

    private Refleksjon() {}

    static Object kall(Object paa, String navn, Object... argumenter) {
        return utfor(metode(paa.getClass(), navn, argumenter.length), paa, argumenter);
    }

    static Object statisk(Class<?> klasse, String navn, Object... argumenter) {
        return utfor(metode(klasse, navn, argumenter.length), null, argumenter);
    }

    private static Object utfor(Method metode, Object paa, Object... argumenter) {
        try {
            metode.setAccessible(true);
            return metode.invoke(paa, argumenter);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException feil ? feil : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method metode(Class<?> klasse, String navn, int antall) {
        for (Class<?> en = klasse; en != null; en = en.getSuperclass()) {
            var funnet = Arrays.stream(en.getDeclaredMethods())
                    .filter(metode -> metode.getName().equals(navn) && metode.getParameterCount() == antall)
                    .findFirst();
            if (funnet.isPresent()) {
                return funnet.get();
            }
        }
        throw new IllegalStateException(klasse + " har ingen " + navn);
    }
}
