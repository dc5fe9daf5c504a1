package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;
import no.sykefravaer.milepael.domene.Kommando.Angre;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Den siste beslutningen om en plikt tas tilbake, eller bestillingen som førte til den. */
final class Angring {

    private Angring() {}

    /**
     * Det som gjaldt før, gjelder igjen. En lukket plikt er fri til planen er avstemt på nytt; bare den vet om fakta
     * fremdeles bærer den.
     *
     * @throws Avvisning når versjonen er utdatert, eller ingen har besluttet det som er
     */
    static Steg av(Sak sak, UUID milepaelId, Angre kommando, LocalDate dato) {
        var m = sak.milepael(milepaelId).orElseThrow();
        Avvisning.med(Grunn.UTDATERT_VERSJON, m.versjon() != kommando.versjon());
        if (!m.erBesluttet() && m.er(Status.AKTIV)) {
            return Steg.uendret(trekkBestillingen(sak, m));
        }
        Avvisning.med(
                Grunn.INGENTING_AA_ANGRE, !m.erBesluttet() || m.beslutning().erFra(Kilde.FAKTA));
        if (m.erApen()) {
            return Avgjorelse.blir(sak, m, m.angret(Status.AKTIV).staarVed(dato));
        }
        var fri = sak.erOver(m, dato) ? Status.IKKE_AKTUELL : Status.BORTFALT;
        return Steg.uendret(sak.med(m.angret(fri)));
    }

    private static Sak trekkBestillingen(Sak sak, Milepael m) {
        return sak.bestillinger().stream()
                .filter(bestilling -> !bestilling.trukket() && sak.gjelder(bestilling, m))
                .max(comparing(Bestilling::dag))
                .map(bestilling -> sak.med(bestilling.trekk()))
                .orElseThrow(() -> new Avvisning(Grunn.INGENTING_AA_ANGRE));
    }
}
