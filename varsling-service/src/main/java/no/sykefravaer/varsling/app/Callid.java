package no.sykefravaer.varsling.app;

import java.util.UUID;
import java.util.regex.Pattern;
import no.sykefravaer.kontrakt.Emner;
import org.jboss.logging.MDC;

/** Id-en som følger en sak fra første forespørsel til siste levering. Noe annet enn en id slipper ikke inn i logger og rader. */
public final class Callid {

    private static final Pattern GYLDIG = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern KAN_VAERE_PERSONIDENT =
            Pattern.compile("(?:.*[^A-Za-z0-9])?[0-9]{11}(?:[^A-Za-z0-9].*)?");

    private Callid() {}

    /** Id-en til forespørselen som behandles nå. */
    public static String iSporet() {
        return gyldigEllerNy((String) MDC.get(Emner.CALL_ID));
    }

    public static String gyldigEllerNy(String verdi) {
        var gyldig = verdi != null
                && GYLDIG.matcher(verdi).matches()
                && !KAN_VAERE_PERSONIDENT.matcher(verdi).matches();
        return gyldig ? verdi : UUID.randomUUID().toString();
    }
}
