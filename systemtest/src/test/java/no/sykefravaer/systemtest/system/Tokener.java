package no.sykefravaer.systemtest.system;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokener fra systemets egen utsteder; de varer lenger enn prøvene, om ikke nøkkelen byttes. */
final class Tokener {

    private final String adresse;
    private final Map<String, String> hentet = new ConcurrentHashMap<>();

    Tokener(Systemet systemet) {
        this.adresse = systemet.adresse("TOKEN_URL") + "/token?";
    }

    /** @param sporring som {@code rolle=veileder&kontor=0315} */
    String med(String sporring) {
        return hentet.computeIfAbsent(
                sporring, ny -> Nett.get(adresse + ny, null).tekst());
    }

    void glem() {
        hentet.clear();
    }
}
