package no.sykefravaer.varsling.mottaker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.oppgave.Adressat;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Malform;

/** Målformen en part vil ha når hun ikke sier noe selv: bokmål, om hun ikke har bedt om nynorsk. */
@ApplicationScoped
public class Malvalg {

    private final Set<String> nynorsk;

    Malvalg(Oppsett oppsett) {
        this.nynorsk = oppsett.parter().nynorsk().orElse(Set.of());
    }

    Malform til(Adressat adressat) {
        return til(adressat.orgnummer() == null ? adressat.hpr() : adressat.orgnummer());
    }

    public Malform til(Innsyn part) {
        return switch (part) {
            case Innsyn.Arbeidsgiver a -> til(a.orgnummer());
            case Innsyn.Sykmelder s -> til(s.hpr());
            case Innsyn.Nav nav -> Malform.BOKMAL;
        };
    }

    private Malform til(String nummer) {
        return nummer != null && nynorsk.contains(nummer) ? Malform.NYNORSK : Malform.BOKMAL;
    }
}
