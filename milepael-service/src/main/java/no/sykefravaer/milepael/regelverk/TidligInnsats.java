package no.sykefravaer.milepael.regelverk;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.milepael.domene.Bestilling;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;

/**
 * Hva den felles vurderingen ved åtte uker gjør med resten av kalenderen (ekspertgruppens forslag, kapittel 8.5; av om ikke
 * kontoret er med). Er den usikker, eller ikke gitt innen fristen, kommer dialogmøte 2 tidligere. Ellers står møtet, om ikke
 * Nav har fulgt opp ved åtte uker eller den sykmeldte er gradert.
 */
final class TidligInnsats {

    static final String FELLES_VURDERING = "FELLES_VURDERING";
    private static final String MOTE = "DIALOGMOTE_2";
    private static final Set<String> SIKRE =
            Set.of("TILBAKE_SAMME_JOBB", "TILBAKE_MED_TILRETTELEGGING", "IKKE_TILBAKE");

    private TidligInnsats() {}

    /** Det Nav selv ber om når vurderingen er usikker, eller blir det når ingen svarer. */
    static Optional<Bestilling> bestiller(Milepael m) {
        if (!m.plikt().regel().equals(FELLES_VURDERING) || !(erUbesvart(m) || erUsikker(m))) {
            return Optional.empty();
        }
        var svart = erUsikker(m) && !m.beslutning().arsak().equals("IKKE_SVART");
        var dag = svart ? m.plikt().aktiveres() : m.plikt().frist().plusDays(1);
        return Optional.of(new Bestilling(m.id(), MOTE, dag, m.plikt().start(), null, null, "NAV", false));
    }

    /** Pliktene som faller ut av kalenderen i tilfellet. */
    static Set<String> utelater(Milepael m, Oppfolgingstilfelle tilfelle, Collection<Milepael> alle) {
        var sikker = m.plikt().regel().equals(FELLES_VURDERING)
                && m.er(Status.OPPFYLT)
                && m.erBesluttet()
                && SIKRE.contains(m.beslutning().arsak());
        return sikker && (tilfelle.gradertVedSlutt() || harFulgtOpp(m, alle)) ? Set.of(MOTE) : Set.of();
    }

    private static boolean harFulgtOpp(Milepael m, Collection<Milepael> alle) {
        return alle.stream().anyMatch(annen -> m.id().equals(annen.utspring()) && annen.er(Status.OPPFYLT));
    }

    /** Også når fraværet er over: det som da er lukket, skal ikke se annerledes ut enn det var. */
    private static boolean erUbesvart(Milepael m) {
        return m.er(Status.PLANLAGT) || m.erApen() || m.er(Status.IKKE_AKTUELL) && !m.erBesluttet();
    }

    private static boolean erUsikker(Milepael m) {
        return m.er(Status.OPPFYLT)
                && m.erBesluttet()
                && m.beslutning().arsak() != null
                && !SIKRE.contains(m.beslutning().arsak());
    }
}
