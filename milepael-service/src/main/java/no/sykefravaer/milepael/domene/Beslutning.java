package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Optional;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * Det en person har bestemt om en plikt. {@code arsak} er en kode. {@code til} er dagen en venting slutter, eller siste dag
 * et unntak gjelder (Europe/Oslo); null når beslutningen står til den angres. {@code arvet}: tatt i et tilfelle som er
 * slått sammen med dette. {@code forrige} er det som gjelder igjen når denne angres.
 */
public record Beslutning(Status status, String arsak, LocalDate til, boolean arvet, Beslutning forrige) {

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
        return new Beslutning(status, arsak, til, arvet, tidligere == null ? null : tidligere.uten());
    }

    Beslutning somArvet() {
        return new Beslutning(status, arsak, til, true, null);
    }

    private Beslutning uten() {
        return new Beslutning(status, arsak, til, arvet, null);
    }
}
