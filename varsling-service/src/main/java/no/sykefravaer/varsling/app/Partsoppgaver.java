package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.db.Partsstrom;
import no.sykefravaer.varsling.mottaker.Malvalg;
import no.sykefravaer.varsling.mottaker.Oppgavetekst;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Person;

/** Oppgavene slik den parten de er til, får lese dem. */
@ApplicationScoped
public class Partsoppgaver {

    /**
     * Én oppgave med ordene til den.
     *
     * @param endring nummeret på siste endring; 0 når den ikke er hentet i rekkefølge
     * @param setning det som skal gjøres, uten frist og hjemmel
     * @param regnestykke null når fristen ikke er regnet av noe parten selv vet
     */
    public record Sak(
            long endring,
            Oppgave oppgave,
            Person person,
            String tekst,
            String setning,
            String hjemmel,
            String regnestykke,
            String lenke) {

        public static final String MERKELAPP = Oppgavetekst.MERKELAPP;

        @Override
        public String toString() {
            return "Sak[" + oppgave.id() + "]";
        }
    }

    private final Partsstrom strom;
    private final Oppgaveliste liste;
    private final Malvalg malvalg;
    private final String lenkeUrl;

    Partsoppgaver(Partsstrom strom, Oppgaveliste liste, Malvalg malvalg, Oppsett oppsett) {
        this.strom = strom;
        this.liste = liste;
        this.malvalg = malvalg;
        this.lenkeUrl = oppsett.lenkeUrl() + "/";
    }

    /** Den hun sier nå, ellers den hun har bedt om. */
    public Malform malform(Innsyn part, Optional<Malform> sagt) {
        return sagt.orElseGet(() -> malvalg.til(part));
    }

    /** Inntil {@code hoyst} nye, endrede og lukkede etter nummeret, i rekkefølge. */
    public List<Sak> etter(Innsyn part, long etter, int hoyst, Malform malform) {
        var linjer = QuarkusTransaction.requiringNew().call(() -> strom.etter(part, etter, hoyst));
        return linjer.stream()
                .map(linje -> sak(linje.endring(), linje.oppgave(), linje.person(), malform))
                .toList();
    }

    /** Tom når oppgaven er ukjent, eller en annens. */
    public Optional<Sak> finn(Innsyn part, UUID id, Malform malform) {
        return liste.les(part, id).map(linje -> sak(0, linje.oppgave(), linje.person(), malform));
    }

    private Sak sak(long endring, Oppgave oppgave, Person person, Malform malform) {
        return new Sak(
                endring,
                oppgave,
                person,
                Oppgavetekst.av(oppgave, malform),
                Oppgavetekst.setning(oppgave, malform),
                Oppgavetekst.hjemmel(oppgave.plikt(), malform),
                Oppgavetekst.regnestykke(oppgave, malform).orElse(null),
                lenkeUrl + oppgave.id());
    }
}
