package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;
import no.sykefravaer.milepael.domene.Utsagnsslag.Gradering;

/** Hvor mye sykmeldt hun er, dag for dag: det sterkeste som er sagt om grad, avgjør, som ellers. */
public final class Gradbilde {

    private static final int HEL = 100;

    private final Faktagrunnlag grunnlag;

    private Gradbilde(Faktagrunnlag grunnlag) {
        this.grunnlag = grunnlag;
    }

    /** Sykedager på rad med samme grad i prosent; {@code prosent} er null når graden ikke er et tall, som ved behandlingsdager. */
    public record Del(LocalDate fom, LocalDate tom, Integer prosent) {

        public boolean inneholder(LocalDate dag) {
            return !dag.isBefore(fom) && !dag.isAfter(tom);
        }
    }

    /** I tidsrekkefølge. @param fakta om personen, i den rekkefølgen de kom */
    public static List<Del> av(Map<UUID, Innkommet> fakta) {
        return av(Vurdering.av(fakta).grunnlag());
    }

    static List<Del> av(Faktagrunnlag grunnlag) {
        var bilde = new Gradbilde(grunnlag);
        var deler = new ArrayList<Del>();
        for (var strekk : Dagslinje.av(bilde.grunnlag)) {
            if (strekk.dag() == Dag.SYK) {
                leggTil(deler, bilde.del(strekk));
            }
        }
        return deler;
    }

    private static void leggTil(List<Del> deler, Del ny) {
        var forrige = deler.isEmpty() ? null : deler.getLast();
        var fortsetter = forrige != null
                && forrige.tom().plusDays(1).equals(ny.fom())
                && Objects.equals(forrige.prosent(), ny.prosent());
        if (fortsetter) {
            deler.set(deler.size() - 1, new Del(forrige.fom(), ny.tom(), ny.prosent()));
        } else {
            deler.add(ny);
        }
    }

    private Del del(Strekk strekk) {
        var fom = LocalDate.ofEpochDay(strekk.fom());
        var prosent = strekk.utsagn().stream()
                .filter(utsagn -> utsagn.slag().gradering() != Gradering.IKKE_SAGT)
                .findFirst()
                .map(utsagn -> utsagn.slag().gradering() == Gradering.HEL ? Optional.of(HEL) : sagt(utsagn, fom))
                .orElse(Optional.of(HEL));
        return new Del(fom, LocalDate.ofEpochDay(strekk.tom()), prosent.orElse(null));
    }

    private Optional<Integer> sagt(Utsagn utsagn, LocalDate dag) {
        return switch (grunnlag.vurderte().get(utsagn.nummer()).faktum()) {
            case Faktum.Sykmelding s -> sykmeldt(s, dag);
            case Faktum.Erstattet e -> sykmeldt(e.sykmelding(), dag);
            case Faktum.Soknad s -> arbeidet(s, dag);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> sykmeldt(Faktum.Sykmelding sykmelding, LocalDate dag) {
        return sykmelding.perioder().stream()
                .filter(periode -> periode.type() == Sykmeldingsperiode.Type.GRADERT
                        && periode.periode().inneholder(dag))
                .map(periode -> periode.grad().prosent())
                .findFirst();
    }

    private static Optional<Integer> arbeidet(Faktum.Soknad soknad, LocalDate dag) {
        return soknad.opplysninger().faktiskGrad().stream()
                .filter(del -> !dag.isBefore(del.fom()) && !dag.isAfter(del.tom()))
                .map(del -> HEL - del.faktiskGrad().prosent())
                .findFirst();
    }
}
