package no.sykefravaer.lokal.personregister;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;

/** Hvem registeret har fortalt om, og hvem det ennå skylder å fortelle om. Finnes bare i én tråd. */
final class Hukommelse {

    private static final String UKJENT_KONTOR = "0315";

    private final Set<Personident> fortalt = new HashSet<>();
    private final Map<Personident, String> ventende = new LinkedHashMap<>();
    private final Map<Personident, Personident> tidligere = new HashMap<>();

    void les(SykmeldingHendelse hendelse) {
        if (hendelse instanceof PersonidentByttet byttet) {
            tidligere.put(byttet.personident(), byttet.tidligere());
        }
        if (hendelse instanceof PersonMottatt person) {
            fortalt.add(person.personident());
            ventende.remove(person.personident());
        } else if (!fortalt.contains(hendelse.personident())) {
            ventende.putIfAbsent(hendelse.personident(), kontor(hendelse));
        }
    }

    /** De ventende, uten dem som bare har fått nytt nummer, med kontoret hver skal ha; etterpå regnes de som fortalt. */
    Map<Personident, String> taVentende() {
        ventende.keySet().removeIf(ident -> fortalt.contains(tidligere.get(ident)));
        var nye = Map.copyOf(ventende);
        fortalt.addAll(nye.keySet());
        ventende.clear();
        return nye;
    }

    private static String kontor(SykmeldingHendelse hendelse) {
        return hendelse instanceof Mottatt mottatt && mottatt.navKontor() != null ? mottatt.navKontor() : UKJENT_KONTOR;
    }
}
