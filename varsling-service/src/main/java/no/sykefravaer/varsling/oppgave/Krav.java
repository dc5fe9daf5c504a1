package no.sykefravaer.varsling.oppgave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.Mottaker;

/** Hele bildet av en milepæl slik kjernen vil ha det: plikten, hvem som skal ha den, og om den tas opp på nytt. */
record Krav(
        UUID milepaelId, UUID personId, int versjon, Plikt plikt, Map<UUID, Adressat> adressater, boolean aktiverer) {

    static Krav av(Aktivert h) {
        var adressater = adressater(h.milepaelId(), h.mottakere());
        return new Krav(h.milepaelId(), h.personId(), h.versjon(), Plikt.av(h), adressater, true);
    }

    static Krav av(Endret h) {
        var adressater = adressater(h.milepaelId(), h.mottakere());
        return new Krav(h.milepaelId(), h.personId(), h.versjon(), Plikt.av(h), adressater, false);
    }

    private static Map<UUID, Adressat> adressater(UUID milepaelId, List<Mottaker> mottakere) {
        var etterOppgave = new LinkedHashMap<UUID, Adressat>();
        for (var mottaker : mottakere) {
            var adressat = Adressat.av(mottaker);
            etterOppgave.putIfAbsent(adressat.oppgaveId(milepaelId), adressat);
        }
        return etterOppgave;
    }

    Milepael milepael() {
        return new Milepael(milepaelId, personId, versjon, true);
    }

    boolean gjelder(Oppgave oppgave) {
        return adressater.containsKey(oppgave.id());
    }
}
