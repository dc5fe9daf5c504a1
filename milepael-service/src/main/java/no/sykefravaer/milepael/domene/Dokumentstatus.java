package no.sykefravaer.milepael.domene;

import java.util.List;
import java.util.Optional;
import no.sykefravaer.milepael.domene.Faktagrunnlag.Vurdert;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import no.sykefravaer.milepael.domene.Utfall.Virkning;

/** Hva som er blitt av ett dokument: det avsenderen trenger å vite først, og hvert faktum i den rekkefølgen de anvendes. */
public record Dokumentstatus(Utfall utfall, List<Vurdert> vurderte) {

    /** Tom når ingenting er sagt om det. @param fakta fra kilden til dokumentet, i den rekkefølgen de kom fram */
    public static Optional<Dokumentstatus> av(List<Faktum> fakta, Slag slag, String id) {
        var vurderte = Faktagrunnlag.av(fakta).vurderte().stream()
                .filter(ett ->
                        ett.faktum().slag() == slag && ett.faktum().dokumentId().equals(id))
                .toList();
        return vurderte.isEmpty() ? Optional.empty() : Optional.of(new Dokumentstatus(samlet(vurderte), vurderte));
    }

    /** En konflikt står til dokumentet er erstattet eller slettet; ellers er det utfallet av det siste som teller. */
    private static Utfall samlet(List<Vurdert> vurderte) {
        Utfall uavgjort = null;
        for (var ett : vurderte) {
            if (ett.utfall().virkning() == Virkning.KONFLIKT) {
                uavgjort = ett.utfall();
            } else if (avgjor(ett)) {
                uavgjort = null;
            }
        }
        return uavgjort == null ? vurderte.getLast().utfall() : uavgjort;
    }

    private static boolean avgjor(Vurdert ett) {
        return switch (ett.faktum()) {
            case Faktum.Erstattet e -> ett.utfall() == Utfall.ANVENDT || ett.utfall() == Utfall.GJENTAKELSE;
            case Faktum.Slettet s -> ett.utfall() == Utfall.ANVENDT;
            case Faktum.Trukket t -> ett.utfall() == Utfall.ANVENDT;
            case Faktum.Sykmelding s -> false;
            case Faktum.Avbrutt a -> false;
            case Faktum.Gjenapnet g -> false;
            case Faktum.Soknad s -> false;
            case Faktum.Inntektsmelding i -> false;
        };
    }
}
