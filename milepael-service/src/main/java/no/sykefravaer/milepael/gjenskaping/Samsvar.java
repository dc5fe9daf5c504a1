package no.sykefravaer.milepael.gjenskaping;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Én del av to utdrag ved siden av hverandre, flettet person for person: hva den ene har som den andre ikke har. */
final class Samsvar {

    private static final int VISES = 20;

    private final UnaryOperator<String> navn;
    private final Avtrykk arkivet;
    private final Avtrykk gjenskapt;
    private final List<String> forste = new ArrayList<>();
    private long avvik;

    /** @param navn det en person heter i utdraget, av identnummeret */
    Samsvar(UnaryOperator<String> navn, Avtrykk arkivet, Avtrykk gjenskapt) {
        this.navn = navn;
        this.arkivet = arkivet;
        this.gjenskapt = gjenskapt;
    }

    /** Begge ordnet etter identnummer. */
    void flett(Iterator<Personlinjer> fra, Iterator<Personlinjer> til) {
        var en = neste(fra);
        var annen = neste(til);
        while (en != null || annen != null) {
            var orden = en == null ? 1 : annen == null ? -1 : en.ident().compareTo(annen.ident());
            var ident = orden <= 0 ? en.ident() : annen.ident();
            sammenlign(
                    navn.apply(ident), orden <= 0 ? en.linjer() : List.of(), orden >= 0 ? annen.linjer() : List.of());
            en = orden <= 0 ? neste(fra) : en;
            annen = orden >= 0 ? neste(til) : annen;
        }
    }

    boolean erLikt() {
        return avvik == 0;
    }

    long avvik() {
        return avvik;
    }

    /** De første avvikene, som tekst uten identnumre. */
    List<String> forste() {
        return forste;
    }

    private void sammenlign(String hvem, List<String> ventet, List<String> funnet) {
        ventet.forEach(linje -> arkivet.legg(hvem + " | " + linje));
        funnet.forEach(linje -> gjenskapt.legg(hvem + " | " + linje));
        if (!ventet.equals(funnet)) {
            var mangler = new ArrayList<>(ventet);
            var forMange =
                    funnet.stream().filter(linje -> !mangler.remove(linje)).toList();
            mangler.forEach(linje -> merk("mangler: " + hvem + " | " + linje));
            forMange.forEach(linje -> merk("for mye: " + hvem + " | " + linje));
        }
    }

    private void merk(String linje) {
        avvik++;
        if (forste.size() < VISES) {
            forste.add(linje);
        }
    }

    private static Personlinjer neste(Iterator<Personlinjer> linjer) {
        return linjer.hasNext() ? linjer.next() : null;
    }
}
