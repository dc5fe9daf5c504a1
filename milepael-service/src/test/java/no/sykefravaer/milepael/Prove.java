package no.sykefravaer.milepael;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.app.Faktamottak;
import no.sykefravaer.milepael.app.Innpost;
import no.sykefravaer.milepael.app.Tombstonemottak;

/** Legger hendelser rett i mottaket, og gir tokens til å spørre med. */
@ApplicationScoped
public class Prove {

    private final Faktamottak mottak;
    private final Tombstonemottak tombstoner;
    private final ObjectMapper json;
    private final AtomicLong posisjon = new AtomicLong(1_000_000);

    Prove(Faktamottak mottak, Tombstonemottak tombstoner, ObjectMapper json) {
        this.mottak = mottak;
        this.tombstoner = tombstoner;
        this.json = json;
    }

    public void mottar(SykmeldingHendelse... hendelser) {
        mottak.taImot(Stream.of(hendelser).map(this::post).toList());
    }

    public void mottar(SykmeldingTombstone... poster) {
        tombstoner.taImot(Stream.of(poster).map(this::post).toList());
    }

    public static String kildesystem(String kilde) {
        return Testtoken.av("kildesystem", Map.of("kilde", kilde));
    }

    public static String veileder(String kontor, String... tilganger) {
        return Testtoken.av(
                "veileder", Map.of("NAVident", "Z990123", "enheter", List.of(kontor), "tilganger", List.of(tilganger)));
    }

    private Innpost post(Object hendelse) {
        try {
            return new Innpost(
                    "prøve", 0, posisjon.incrementAndGet(), "nøkkel", json.writeValueAsBytes(hendelse), "kall-prove");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
