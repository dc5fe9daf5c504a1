package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Optional;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * Det som er bestemt om en plikt, oftest av en person. {@code arsak} er en kode. {@code til} er dagen en venting slutter, eller siste dag
 * et unntak gjelder (Europe/Oslo); null når beslutningen står til den angres. {@code forrige} er det som gjelder igjen når denne angres.
 */
public record Beslutning(Status status, String arsak, LocalDate til, Kilde kilde, Beslutning forrige) {

    /** Hvem som bestemte: en person, en person i et tilfelle som er slått sammen med dette, eller fakta selv. */
    public enum Kilde {
        PERSON,
        ARVET,
        FAKTA
    }

    public Beslutning {
        kilde = kilde == null ? Kilde.PERSON : kilde;
    }

    /** Den sykmeldte er gradert ved slutten, så aktivitetskravet er møtt uten at noen vurderer det. */
    static final Beslutning GRADERT = new Beslutning(Status.OPPFYLT, "GRADERT", null, Kilde.FAKTA, null);

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
        return new Beslutning(status, arsak, til, kilde, tidligere == null ? null : tidligere.uten());
    }

    Beslutning somArvet() {
        return new Beslutning(status, arsak, til, Kilde.ARVET, null);
    }

    private Beslutning uten() {
        return new Beslutning(status, arsak, til, kilde, null);
    }
}
