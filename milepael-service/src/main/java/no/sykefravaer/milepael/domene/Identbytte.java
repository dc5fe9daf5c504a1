package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;

/**
 * Personen har fått et nytt nummer, og det som sto på de to, er alt slått sammen til én sak. Hver åpne plikt fortelles om
 * igjen, så den følger henne, og til sist hvem hun nå er.
 */
final class Identbytte {

    private Identbytte() {}

    static Steg i(Sak sak, Arsak arsak) {
        var person = sak.person().medIdent(gjeldende(sak));
        var hendelser = new Hendelser(person);
        var milepaeler = new HashMap<>(sak.milepaeler());
        var fortalt = new ArrayList<MilepaelHendelse>();
        sak.milepaeler().values().stream()
                .filter(Milepael::erApen)
                .sorted(Framdrift.I_TID)
                .map(m -> m.bli(m.status(), m.plikt(), Opphav.av(m.opphav().grunnlag(), arsak)))
                .forEach(m -> {
                    milepaeler.put(m.nokkel(), m);
                    fortalt.add(hendelser.endret(m));
                });
        if (person.opplysninger() != null) {
            fortalt.add(Hendelser.oppdatert(person));
        }
        return new Steg(sak.med(person).med(sak.tilfeller(), milepaeler), fortalt);
    }

    /** Det siste byttet etter registerets tid avgjør, uansett hvilket som kom fram sist. */
    private static Personident gjeldende(Sak sak) {
        return sak.fakta().values().stream()
                .map(Innkommet::hendelse)
                .filter(PersonidentByttet.class::isInstance)
                .max(Comparator.comparing(SykmeldingHendelse::mottatt))
                .orElseThrow()
                .personident();
    }
}
