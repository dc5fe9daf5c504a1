package no.sykefravaer.milepael.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.app.Bunke.Ble;
import no.sykefravaer.milepael.db.RegnskapRepository.Postavvik;
import no.sykefravaer.milepael.domene.Innkommet.Post;

/** Hva postene i en runde ble til. Nesten alltid ett faktum eller én rad i feilkøen hver, og da er det ingenting å føre. */
final class Postregnskap {

    private final Map<Post, Linje> linjer = new HashMap<>();

    /** En sletting kan gjelde flere personer: da er den her én gang for hver. */
    void foer(Lest<SykmeldingHendelse> lest, Ble ble) {
        var linje = new Linje(lest.innhold().registrert(), ble == Ble.FAKTUM ? 1 : 0, ble == Ble.FEIL);
        linjer.merge(lest.post().sted(), linje, Linje::og);
    }

    List<Postavvik> avvik() {
        return linjer.entrySet().stream()
                .filter(en -> en.getValue().avvik() != 0)
                .map(en -> new Postavvik(
                        en.getKey(), en.getValue().avvik(), en.getValue().registrert()))
                .toList();
    }

    private record Linje(Instant registrert, int fakta, boolean feilet) {

        Linje og(Linje annen) {
            return new Linje(registrert, fakta + annen.fakta, feilet || annen.feilet);
        }

        int avvik() {
            return 1 - fakta - (feilet ? 1 : 0);
        }
    }
}
