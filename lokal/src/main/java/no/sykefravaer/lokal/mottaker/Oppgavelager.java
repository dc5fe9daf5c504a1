package no.sykefravaer.lokal.mottaker;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.sykefravaer.lokal.mottaker.Oppgave.Nokkel;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;

/**
 * Oppgavene mottakerne har, i den rekkefølgen de kom. En endring er på fil før den er synlig. De ligger som JSON, for
 * som objekter fyller hundre tusen av dem hele minnet.
 */
final class Oppgavelager {

    private final Map<Nokkel, byte[]> oppgaver = new LinkedHashMap<>();
    private final Map<Nokkel, List<Nokkel>> etterEksternId = new HashMap<>();
    private final Oppgavefil fil;

    Oppgavelager(Oppgavefil fil) throws IOException {
        this.fil = fil;
        fil.les(this::husk);
    }

    /** Den som alt finnes med samme vår-id, eller en ny. */
    synchronized Lagret opprett(Rolle rolle, String eksternId, Opprettelse ny) throws IOException {
        var finnes = medEksternId(rolle, eksternId);
        return finnes.isEmpty() ? new Lagret(lagNy(ny), true) : new Lagret(finnes.getFirst(), false);
    }

    /** En ny hver gang, slik Nav gjør det uten idempotensnøkkel. */
    synchronized Oppgave lagNy(Opprettelse ny) throws IOException {
        return lagre(ny.medNummer(oppgaver.size() + 1));
    }

    synchronized Optional<Oppgave> endre(Rolle rolle, String id, UnaryOperator<Oppgave> endring) throws IOException {
        var gammel = hent(rolle, id);
        return gammel.isEmpty() ? gammel : Optional.of(lagre(endring.apply(gammel.get())));
    }

    synchronized Optional<Oppgave> hent(Rolle rolle, String id) {
        return Optional.ofNullable(oppgaver.get(new Nokkel(rolle, id))).map(Json::oppgave);
    }

    synchronized List<Oppgave> medEksternId(Rolle rolle, String eksternId) {
        return etterEksternId.getOrDefault(new Nokkel(rolle, eksternId), List.of()).stream()
                .map(oppgaver::get)
                .map(Json::oppgave)
                .toList();
    }

    synchronized List<Oppgave> alle(Predicate<Oppgave> passer) {
        return oppgaver.values().stream().map(Json::oppgave).filter(passer).toList();
    }

    private Oppgave lagre(Oppgave oppgave) throws IOException {
        var json = Json.bytes(oppgave);
        fil.skriv(json);
        husk(oppgave, json);
        return oppgave;
    }

    private void husk(Oppgave oppgave, byte[] json) {
        var kjent = oppgaver.put(oppgave.nokkel(), json) != null;
        if (oppgave.eksternId() != null && !kjent) {
            etterEksternId.merge(
                    new Nokkel(oppgave.rolle(), oppgave.eksternId()),
                    List.of(oppgave.nokkel()),
                    (noen, en) -> Stream.concat(noen.stream(), en.stream()).toList());
        }
    }

    /** Oppgaven, og om den ble til nå. */
    record Lagret(Oppgave oppgave, boolean erNy) {}

    /** Lager oppgaven når den får sitt nummer. */
    @FunctionalInterface
    interface Opprettelse {

        Oppgave medNummer(long nummer);
    }
}
