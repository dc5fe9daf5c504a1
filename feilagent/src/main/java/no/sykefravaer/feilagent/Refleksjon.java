package no.sykefravaer.feilagent;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Kall til klassene i tjenesten, som agenten ikke er kompilert mot. */
final class Refleksjon {

    private Refleksjon() {}

    static Object kall(Object paa, String navn, Object... argumenter) {
        return utfor(metode(paa.getClass(), navn, argumenter), paa, argumenter);
    }

    static Object statisk(Class<?> klasse, String navn, Object... argumenter) {
        return utfor(metode(klasse, navn, argumenter), null, argumenter);
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

    private static Method metode(Class<?> klasse, String navn, Object[] argumenter) {
        for (Class<?> en = klasse; en != null; en = en.getSuperclass()) {
            var funnet = Arrays.stream(en.getDeclaredMethods())
                    .filter(metode -> metode.getName().equals(navn) && tar(metode.getParameterTypes(), argumenter))
                    .findFirst();
            if (funnet.isPresent()) {
                return funnet.get();
            }
        }
        throw new IllegalStateException(klasse + " har ingen " + navn);
    }

    private static boolean tar(Class<?>[] typer, Object[] argumenter) {
        return typer.length == argumenter.length
                && IntStream.range(0, typer.length).allMatch(i -> typer[i].isInstance(argumenter[i]));
    }
}
