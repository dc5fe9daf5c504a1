package no.sykefravaer.sykmelding.nav;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Hvilke av Navs emner døra leser, og kilden det som står der, regnes til. Ingen navn: ingenting leses. */
@ConfigMapping(prefix = "nav")
interface Navemner {

    @WithDefault("nav")
    String kilde();

    Emner emner();

    /** Navnet på hvert emne. */
    interface Emner {
        Optional<String> mottatt();

        Optional<String> sendt();

        Optional<String> bekreftet();
    }

    /** Formen en sykmelding har på hvert emne som er satt opp. */
    default SortedMap<String, Sykmeldingsstatus> former() {
        var former = new TreeMap<String, Sykmeldingsstatus>();
        emner().mottatt().ifPresent(emne -> former.put(emne, Sykmeldingsstatus.NY));
        emner().sendt().ifPresent(emne -> former.put(emne, Sykmeldingsstatus.SENDT));
        emner().bekreftet().ifPresent(emne -> former.put(emne, Sykmeldingsstatus.BEKREFTET));
        return former;
    }
}
