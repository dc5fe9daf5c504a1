package no.sykefravaer.varsling.portefolje;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Hvorfor det Nav gjør, betyr mest for noen; det viktigste først. */
public enum Behov {
    UTEN_ARBEIDSGIVER,
    BISTAND_BEDT,
    USIKKER_RETUR,
    IKKE_GRADERT;

    /** Alle i ett tall, så det største tallet er det største behovet. */
    public static int tall(Collection<Behov> behov) {
        return behov.stream().mapToInt(Behov::vekt).sum();
    }

    public static Set<Behov> av(int tall) {
        var behov = EnumSet.allOf(Behov.class);
        behov.removeIf(en -> (tall & en.vekt()) == 0);
        return behov;
    }

    private int vekt() {
        return 1 << (values().length - 1 - ordinal());
    }
}
