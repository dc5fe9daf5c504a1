package no.sykefravaer.lokal.mottaker;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Fristbok frister = new Fristbok();
    private final Ferdigbok ferdige = new Ferdigbok();
    private final Endringslogg endringer = new Endringslogg();
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
        if (gammel.isEmpty()) {
            return gammel;
        }
        var ny = endring.apply(gammel.get());
        return Optional.of(ny.equals(gammel.get()) ? ny : lagre(ny));
    }

    synchronized Optional<Oppgave> hent(Rolle rolle, String id) {
        return Optional.ofNullable(oppgaver.get(new Nokkel(rolle, id))).map(Json::oppgave);
    }

    synchronized List<Oppgave> medEksternId(Rolle rolle, String eksternId) {
        return lest(etterEksternId.getOrDefault(new Nokkel(rolle, eksternId), List.of()));
    }

    /** De som hadde frist før dagen; hver kommer én gang. */
    synchronized List<Oppgave> medFristFor(Rolle rolle, LocalDate dag) {
        return lest(frister.taUtgaatte(rolle, dag));
    }

    /** Det mottakeren selv har gjort, etter så mange endringer. */
    synchronized List<Oppgave> endretHosMottaker(Rolle rolle, int etter, int antall) {
        return lest(endringer.etter(rolle, etter, antall));
    }

    synchronized List<Oppgave> ferdigFraOgMed(Instant tid) {
        return lest(ferdige.fraOgMed(tid));
    }

    synchronized List<Oppgave> alle(Predicate<Oppgave> passer) {
        return oppgaver.values().stream().map(Json::oppgave).filter(passer).toList();
    }

    private List<Oppgave> lest(List<Nokkel> nokler) {
        return nokler.stream().map(oppgaver::get).map(Json::oppgave).toList();
    }

    private Oppgave lagre(Oppgave oppgave) throws IOException {
        var json = Json.bytes(oppgave);
        fil.skriv(json);
        husk(oppgave, json);
        return oppgave;
    }

    private void husk(Oppgave oppgave, byte[] json) {
        frister.skriv(oppgave);
        ferdige.skriv(oppgave);
        endringer.skriv(oppgave);
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
