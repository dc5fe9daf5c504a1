package no.sykefravaer.varsling.http;

import java.io.Serial;

/** Ingen svarte i tide, eller forbindelsen brast. Vi vet ikke om den andre fikk spørsmålet. */
public final class IntetSvar extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    IntetSvar(Throwable aarsak) {
        super(aarsak.getClass().getSimpleName());
    }
}
