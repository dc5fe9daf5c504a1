package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Setter et sykefravær opp mot regelverket: pliktene det utløser, og dem det vil utløse om det fortsetter. */
public final class Planlegger {

    private final List<List<Regel>> plikter;
    private final Lovvalg lovvalg;

    /** Rader med samme id er én plikt gjennom tidene, og står i tidsrekkefølge. */
    public Planlegger(List<Regel> regler, Lovvalg lovvalg) {
        var etterId = new LinkedHashMap<String, List<Regel>>();
        for (var regel : regler) {
            etterId.computeIfAbsent(regel.id(), id -> new ArrayList<>()).add(regel);
        }
        this.plikter = List.copyOf(etterId.values());
        this.lovvalg = lovvalg;
    }

    /** Pliktene i tilfellet, i regelverkets rekkefølge; dem sykmeldingen ennå ikke rekker til, er ikke nådd. */
    public List<Plikt> plikter(Oppfolgingstilfelle tilfelle) {
        var hele = List.of(Fravaer.av(tilfelle));
        var hosHver = new ArrayList<Fravaer>();
        for (var forhold : tilfelle.arbeidsforhold()) {
            hosHver.add(Fravaer.hos(forhold, tilfelle));
        }
        var plan = new ArrayList<Plikt>();
        for (var versjoner : plikter) {
            for (var fravaer : versjoner.getFirst().per() == Omfatter.ARBEIDSGIVER ? hosHver : hele) {
                var anvendt = gjeldende(versjoner, fravaer);
                if (anvendt != null && (anvendt.erNaadd() || anvendt.erMulig(tilfelle))) {
                    plan.add(anvendt.plikt(tilfelle));
                }
            }
        }
        return plan;
    }

    /** Sant når kravet er møtt av seg selv: plikten ville gjeldt om den sykmeldte ikke var gradert ved slutten. */
    public boolean erInnfridd(String regel, Oppfolgingstilfelle tilfelle) {
        return Navregler.INNFRIS_VED_GRADERING.equals(regel)
                && plikter.stream()
                        .filter(versjoner -> versjoner.getFirst().id().equals(regel))
                        .map(versjoner -> gjeldende(versjoner, Fravaer.av(tilfelle)))
                        .anyMatch(anvendt -> anvendt != null && anvendt.erInnfriddVedGradering());
    }

    /**
     * Den tidligste raden som ikke var avløst på dagen som avgjør loven, eller null. Kortes en frist ned, faller den
     * gamle etter og den nye før lovendringen: da gjelder den nye, så plikten ikke forsvinner mellom to lover.
     */
    private Anvendelse gjeldende(List<Regel> versjoner, Fravaer fravaer) {
        for (var regel : versjoner) {
            var anvendelse = Anvendelse.av(regel, fravaer);
            var lovdag = lovvalg.dag(anvendelse.start(), anvendelse.frist());
            if (!lovdag.isAfter(regel.gyldighet().tom())) {
                return noenGjelder(versjoner, lovdag) ? anvendelse : null;
            }
        }
        return null;
    }

    private static boolean noenGjelder(List<Regel> versjoner, LocalDate dag) {
        for (var regel : versjoner) {
            if (regel.gyldighet().inneholder(dag)) {
                return true;
            }
        }
        return false;
    }
}
