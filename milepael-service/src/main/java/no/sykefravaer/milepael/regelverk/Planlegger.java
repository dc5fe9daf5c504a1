package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Setter et sykefravær opp mot regelverket: pliktene det utløser, og dem det vil utløse om det fortsetter. */
public final class Planlegger {

    private final List<List<Regel>> plikter;
    private final Lovvalg lovvalg;

    public Planlegger(List<Regel> regler, Lovvalg lovvalg) {
        var etterId = new LinkedHashMap<String, List<Regel>>();
        regler.forEach(regel ->
                etterId.computeIfAbsent(regel.id(), id -> new ArrayList<>()).add(regel));
        this.plikter = List.copyOf(etterId.values());
        this.lovvalg = lovvalg;
    }

    /** Pliktene i tilfellet, i regelverkets rekkefølge; dem sykmeldingen ennå ikke rekker til, er ikke nådd. */
    public List<Plikt> plikter(Oppfolgingstilfelle tilfelle) {
        var hele = Fravaer.av(tilfelle);
        var hosHver = tilfelle.arbeidsforhold().stream()
                .map(forhold -> Fravaer.hos(forhold, tilfelle))
                .toList();
        var plan = new ArrayList<Plikt>();
        for (var versjoner : plikter) {
            var perArbeidsgiver = versjoner.getFirst().per() == Omfatter.ARBEIDSGIVER;
            for (var fravaer : perArbeidsgiver ? hosHver : List.of(hele)) {
                gjeldende(versjoner, fravaer)
                        .flatMap(regel -> plikt(regel, fravaer, tilfelle))
                        .ifPresent(plan::add);
            }
        }
        return plan;
    }

    /**
     * Den tidligste raden som ikke var avløst på dagen som avgjør loven. Kortes en frist ned, faller den gamle etter og
     * den nye før lovendringen: da gjelder den nye, så plikten ikke forsvinner mellom to lover.
     */
    private Optional<Regel> gjeldende(List<Regel> versjoner, Fravaer fravaer) {
        return versjoner.stream()
                .filter(regel ->
                        !lovdag(regel, fravaer).isAfter(regel.gyldighet().tom()))
                .findFirst()
                .filter(regel -> versjoner.stream()
                        .anyMatch(versjon -> versjon.gyldighet().inneholder(lovdag(regel, fravaer))));
    }

    private LocalDate lovdag(Regel regel, Fravaer fravaer) {
        return lovvalg.dag(fravaer.start(), regel.frist(fravaer));
    }

    private static Optional<Plikt> plikt(Regel regel, Fravaer fravaer, Oppfolgingstilfelle tilfelle) {
        var naadd = regel.utlosesAv(fravaer);
        return naadd || erMulig(regel, fravaer, tilfelle)
                ? Optional.of(plikt(regel, fravaer, tilfelle, naadd))
                : Optional.empty();
    }

    /** Et fravær hos en arbeidsgiver som sluttet før tilfellet, kan ikke fortsette der. */
    private static boolean erMulig(Regel regel, Fravaer fravaer, Oppfolgingstilfelle tilfelle) {
        return fravaer.slutt().equals(tilfelle.slutt()) && regel.utlosesAv(fravaer.utenEnde());
    }

    private static Plikt plikt(Regel regel, Fravaer fravaer, Oppfolgingstilfelle tilfelle, boolean naadd) {
        return new Plikt(
                regel.id(),
                regel.uke(),
                fravaer.orgnummer(),
                fravaer.start(),
                regel.frist(fravaer),
                regel.aktiveres(fravaer),
                regel.gyldighet().versjon(),
                regel.hjemmel().tekst(),
                regel.ansvarlig(),
                Mottakere.av(regel, fravaer, tilfelle),
                naadd);
    }
}
