package no.sykefravaer.varsling.side.drift;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Gjensendte;
import no.sykefravaer.varsling.drift.Mottaksstand;
import no.sykefravaer.varsling.drift.Sted;
import no.sykefravaer.varsling.kjerne.Driftsklient;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kjernetilstand;

/** Kjernen, spurt med den innloggedes token. */
@RequestScoped
class Kjernedrift implements Tjenestedrift {

    static final String NAVN = "milepael-service";

    private static final TypeReference<Feilliste> LISTE = new TypeReference<>() {};
    private static final TypeReference<List<Feil>> POSTER = new TypeReference<>() {};
    private static final TypeReference<Feilvisning> VISNING = new TypeReference<>() {};
    private static final TypeReference<Gjensendte> GJENSENDTE = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> AVDEKKET = new TypeReference<>() {};
    private static final TypeReference<Kjernetilstand> TILSTAND = new TypeReference<>() {};

    private final Driftsklient kjernen;

    Kjernedrift(Driftsklient kjernen) {
        this.kjernen = kjernen;
    }

    /** Posten det gjelder, slik kjernen vil ha den. */
    private record Valg(String emne, int partisjon, long posisjon, String begrunnelse) {

        static Valg av(Sted sted, String begrunnelse) {
            return new Valg(sted.emne(), sted.partisjon(), sted.posisjon(), begrunnelse);
        }
    }

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public Kjernesvar<Feilliste> liste() {
        return kjernen.hent("feilko", LISTE);
    }

    @Override
    public Kjernesvar<List<Feil>> sok(Feilsok sok) {
        return kjernen.send("feilko/sok", sok, POSTER);
    }

    @Override
    public Kjernesvar<Feilvisning> vis(Sted sted) {
        return kjernen.send("feilko/vis", Valg.av(sted, null), VISNING);
    }

    @Override
    public Kjernesvar<String> avdekk(Sted sted, String fordi) {
        return kjernen.send("feilko/avdekk", Valg.av(sted, fordi), AVDEKKET).hvis(svar -> svar.get("innhold"));
    }

    @Override
    public Kjernesvar<?> send(Sted sted) {
        return kjernen.gjor("feilko/send", Valg.av(sted, null));
    }

    @Override
    public Kjernesvar<Gjensendte> sendAlle() {
        return kjernen.send("feilko/send-alle", Map.of(), GJENSENDTE);
    }

    @Override
    public Kjernesvar<?> forkast(Sted sted, String fordi) {
        return kjernen.gjor("feilko/forkast", Valg.av(sted, fordi));
    }

    @Override
    public Kjernesvar<List<Mottaksstand>> mottak() {
        return tilstand().hvis(Kjernetilstand::mottak);
    }

    @Override
    public Kjernesvar<?> stans(String kanal, String fordi) {
        return kjernen.gjor("mottak/stans", Map.of("kanal", kanal, "begrunnelse", fordi));
    }

    @Override
    public Kjernesvar<?> gjenoppta(String kanal) {
        return kjernen.gjor("mottak/gjenoppta", Map.of("kanal", kanal));
    }

    Kjernesvar<Kjernetilstand> tilstand() {
        return kjernen.hent("tilstand", TILSTAND);
    }
}
