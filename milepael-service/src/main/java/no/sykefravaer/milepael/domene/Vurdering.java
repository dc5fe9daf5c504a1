package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Alle fakta i en sak sett under ett: hva de kommer til sammen, og hva hvert av dem førte til. */
record Vurdering(Faktagrunnlag grunnlag, Map<UUID, Innkommet> fakta) {

    /** @param fakta i den rekkefølgen de kom */
    static Vurdering av(Map<UUID, Innkommet> fakta) {
        var dokumenter = new ArrayList<Innkommet>(fakta.size());
        var utsagn = new ArrayList<Faktum>(fakta.size());
        for (var innkommet : fakta.values()) {
            Fakta.av(innkommet.hendelse()).ifPresent(faktum -> {
                dokumenter.add(innkommet);
                utsagn.add(faktum);
            });
        }
        var grunnlag = Faktagrunnlag.av(utsagn);
        var vurderte = new LinkedHashMap<>(fakta);
        for (int i = 0; i < dokumenter.size(); i++) {
            var innkommet = dokumenter.get(i);
            vurderte.put(
                    innkommet.nokkel(), innkommet.medUtfall(grunnlag.utfall().get(i)));
        }
        return new Vurdering(grunnlag, vurderte);
    }
}
