package no.sykefravaer.varsling.side.liste;

import java.util.List;
import no.sykefravaer.varsling.db.Veilederlast;

/** Hvor mange det er i hver av listene: oppgaver i de to første, personer i den siste. */
public record Listetall(int kontorets, int mine, int portefolje) {

    /** @param navIdent den «mine» og porteføljen gjelder */
    public static Listetall av(List<Veilederlast> kontorets, String navIdent) {
        var hennes =
                kontorets.stream().filter(en -> navIdent.equals(en.navIdent())).toList();
        return new Listetall(
                kontorets.stream().mapToInt(Veilederlast::oppgaver).sum(),
                hennes.stream().mapToInt(Veilederlast::oppgaver).sum(),
                hennes.stream().mapToInt(Veilederlast::personer).sum());
    }
}
