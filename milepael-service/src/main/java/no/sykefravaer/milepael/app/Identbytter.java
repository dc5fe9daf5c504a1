package no.sykefravaer.milepael.app;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;

/** Deler runden der noen har fått et nytt nummer: det som kommer etter, gjelder en sak som er slått sammen. */
final class Identbytter {

    private Identbytter() {}

    /** Postene i samme rekkefølge; et bytte står bare først i en del. */
    static List<List<Lest<SykmeldingHendelse>>> delt(List<Lest<SykmeldingHendelse>> poster) {
        var deler = new ArrayList<List<Lest<SykmeldingHendelse>>>();
        int fra = 0;
        for (int i = 1; i < poster.size(); i++) {
            if (poster.get(i).innhold() instanceof PersonidentByttet) {
                deler.add(poster.subList(fra, i));
                fra = i;
            }
        }
        if (!poster.isEmpty()) {
            deler.add(poster.subList(fra, poster.size()));
        }
        return deler;
    }
}
