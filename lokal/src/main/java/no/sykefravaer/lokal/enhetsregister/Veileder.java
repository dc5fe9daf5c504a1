package no.sykefravaer.lokal.enhetsregister;

import java.util.List;

/**
 * En oppdiktet medarbeider ved Nav.
 *
 * @param rolle {@code veileder} eller {@code leder}
 * @param enheter kontorene hun arbeider ved
 * @param tilganger hvem hun får se ut over de vanlige: FORTROLIG, STRENGT_FORTROLIG, EGEN_ANSATT, UAVKLART
 */
public record Veileder(
        String navIdent, String fornavn, String etternavn, String rolle, List<String> enheter, List<String> tilganger) {

    public boolean arbeiderVed(String enhet) {
        return enheter.contains(enhet);
    }

    public String navn() {
        return fornavn + " " + etternavn;
    }
}
