package no.sykefravaer.lokal.mottaker;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.sykefravaer.lokal.mottaker.Oppgave.Nokkel;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;

/** Oppgavene mottakerne har, i den rekkefølgen de kom. En endring er på fil før den er synlig. */
final class Oppgavelager {

    private final Map<Nokkel, Oppgave> oppgaver = new LinkedHashMap<>();
    private final Map<Nokkel, Set<Nokkel>> etterEksternId = new HashMap<>();
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
        var gammel = oppgaver.get(new Nokkel(rolle, id));
        return gammel == null ? Optional.empty() : Optional.of(lagre(endring.apply(gammel)));
    }

    synchronized Optional<Oppgave> hent(Rolle rolle, String id) {
        return Optional.ofNullable(oppgaver.get(new Nokkel(rolle, id)));
    }

    synchronized List<Oppgave> medEksternId(Rolle rolle, String eksternId) {
        return etterEksternId.getOrDefault(new Nokkel(rolle, eksternId), Set.of()).stream()
                .map(oppgaver::get)
                .toList();
    }

    synchronized Collection<Oppgave> alle() {
        return List.copyOf(oppgaver.values());
    }

    private Oppgave lagre(Oppgave oppgave) throws IOException {
        fil.skriv(oppgave);
        husk(oppgave);
        return oppgave;
    }

    private void husk(Oppgave oppgave) {
        oppgaver.put(oppgave.nokkel(), oppgave);
        if (oppgave.eksternId() != null) {
            etterEksternId
                    .computeIfAbsent(new Nokkel(oppgave.rolle(), oppgave.eksternId()), ny -> new LinkedHashSet<>())
                    .add(oppgave.nokkel());
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
