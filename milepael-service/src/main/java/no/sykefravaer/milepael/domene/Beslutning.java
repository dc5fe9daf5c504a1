package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * Det som er bestemt om en plikt, oftest av en person. {@code arsak} er en kode. {@code til} er dagen en venting slutter, eller siste dag
 * et unntak gjelder (Europe/Oslo); null når beslutningen står til den angres. {@code forrige} er det som gjelder igjen når denne angres.
 * {@code mote} er dialogmøtet det er kalt inn til, {@code fra} dagen en stans foreslås fra, {@code svart} de andre som har gjort sitt,
 * {@code svarfrist} siste dag for svar på et forhåndsvarsel som ikke er tatt tilbake.
 */
public record Beslutning(
        Status status,
        String arsak,
        LocalDate til,
        Kilde kilde,
        Beslutning forrige,
        Mote mote,
        LocalDate fra,
        Set<Rolle> svart,
        LocalDate svarfrist) {

    private static final String AVLYST = "AVLYST";
    private static final String FORHANDSVARSEL = "FORHANDSVARSEL";

    /** Hvem som bestemte: en person, en person i et tilfelle som er slått sammen med dette, eller fakta selv. */
    public enum Kilde {
        PERSON,
        ARVET,
        FAKTA
    }

    public Beslutning {
        kilde = kilde == null ? Kilde.PERSON : kilde;
        svart = svart == null ? Set.of() : Set.copyOf(svart);
        svarfrist = FORHANDSVARSEL.equals(arsak) ? til : svarfrist;
    }

    public Beslutning(Status status, String arsak, LocalDate til, Kilde kilde, Beslutning forrige) {
        this(status, arsak, til, kilde, forrige, null, null, Set.of(), null);
    }

    /** Den sykmeldte er gradert ved slutten, så aktivitetskravet er møtt uten at noen vurderer det. */
    static final Beslutning GRADERT = new Beslutning(Status.OPPFYLT, "GRADERT", null, Kilde.FAKTA, null);

    /** Kalt inn til et møte: plikten venter til dagen. */
    public static Beslutning innkalt(Mote mote) {
        return new Beslutning(Status.AVVENT, "INNKALT", mote.dag(), Kilde.PERSON, null, mote, null, Set.of(), null);
    }

    /** Rollen har gjort sitt; plikten er aktiv, så den ansvarlige ser det. */
    public static Beslutning svarFra(Rolle rolle, String arsak) {
        return new Beslutning(Status.AKTIV, arsak, null, Kilde.PERSON, null, null, null, Set.of(rolle), null);
    }

    /** Avgjort: noe annet skal skje fra dagen. */
    public static Beslutning innstilt(String arsak, LocalDate fra) {
        return new Beslutning(Status.OPPFYLT, arsak, null, Kilde.PERSON, null, null, fra, Set.of(), null);
    }

    /** Plikten fulgte av en annen, og den er gjort. */
    static Beslutning gjortMed(Milepael annen) {
        return new Beslutning(Status.OPPFYLT, annen.beslutning().arsak(), null, Kilde.FAKTA, null);
    }

    boolean erFra(Kilde en) {
        return kilde == en;
    }

    Optional<LocalDate> utloper() {
        return Optional.ofNullable(til).map(dag -> status == Status.UNNTAK ? dag.plusDays(1) : dag);
    }

    boolean gjelder(LocalDate dato) {
        return utloper().map(dag -> dag.isAfter(dato)).orElse(true);
    }

    boolean tarSlutt() {
        return til != null;
    }

    boolean sierDetSammeSom(Beslutning annen) {
        return annen != null && uten().equals(annen.uten());
    }

    Beslutning etter(Beslutning tidligere) {
        if (tidligere == null) {
            return uten();
        }
        var innkalt = mote != null || AVLYST.equals(arsak) ? mote : tidligere.mote;
        var alle = new HashSet<>(svart);
        alle.addAll(tidligere.svart);
        return new Beslutning(
                status,
                arsak,
                til,
                kilde,
                tidligere.uten(),
                innkalt,
                fra,
                alle,
                svarfrist == null ? tidligere.svarfrist : svarfrist);
    }

    Beslutning somArvet() {
        return new Beslutning(status, arsak, til, Kilde.ARVET, null, mote, fra, svart, svarfrist);
    }

    private Beslutning uten() {
        return new Beslutning(status, arsak, til, kilde, null, mote, fra, svart, svarfrist);
    }
}
