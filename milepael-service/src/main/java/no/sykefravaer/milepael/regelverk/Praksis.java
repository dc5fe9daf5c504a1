package no.sykefravaer.milepael.regelverk;

import java.util.Set;

/** Kontorene (fire sifre) som følger en praksis de andre ikke følger. Uten et kjent kontor gjelder ingen av dem. */
public record Praksis(Set<String> konsekventAktivitetskrav, Set<String> tidligInnsats) {

    public static final Praksis INGEN = new Praksis(Set.of(), Set.of());

    public Praksis {
        konsekventAktivitetskrav = Set.copyOf(konsekventAktivitetskrav);
        tidligInnsats = Set.copyOf(tidligInnsats);
    }

    boolean konsekvent(String kontor) {
        return kontor != null && konsekventAktivitetskrav.contains(kontor);
    }

    boolean tidlig(String kontor) {
        return kontor != null && tidligInnsats.contains(kontor);
    }
}
