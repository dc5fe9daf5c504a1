package no.sykefravaer.varsling.drift;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.drift.Emnestand.Gruppestand;

/** Regner fart og etterslep av to bilder av emnene. @param foran det tidligste; det samme som {@code naa} når det er det første */
record Emneregning(Emnebilde foran, Emnebilde naa) {

    /** @param lesere emnene, og gruppa som leser hvert av dem */
    List<Emnestand> stand(Map<String, String> lesere) {
        return lesere.entrySet().stream()
                .map(en -> emne(en.getKey(), en.getValue()))
                .toList();
    }

    private Emnestand emne(String emne, String leser) {
        return new Emnestand(
                emne,
                naa.partisjoner(emne).size(),
                naa.poster(emne),
                naa.siste(emne),
                iSekundet(naa.skrevet(emne) - foran.skrevet(emne)),
                sekunder(),
                gruppe(leser, emne));
    }

    private Gruppestand gruppe(String gruppe, String emne) {
        var etterslep = naa.skrevet(emne) - naa.lest(gruppe, emne);
        var lest = iSekundet(naa.lest(gruppe, emne) - foran.lest(gruppe, emne));
        var skrevet = iSekundet(naa.skrevet(emne) - foran.skrevet(emne));
        return new Gruppestand(gruppe, etterslep, lest, framme(etterslep, lest, skrevet));
    }

    private static Long framme(long etterslep, Double lest, Double skrevet) {
        if (etterslep == 0) {
            return 0L;
        }
        return lest == null || lest <= skrevet ? null : (Long) Math.round(Math.ceil(etterslep / (lest - skrevet)));
    }

    private Double iSekundet(long antall) {
        return sekunder() == 0 ? null : (Double) (antall / (double) sekunder());
    }

    private long sekunder() {
        return Duration.between(foran.tid(), naa.tid()).toSeconds();
    }
}
