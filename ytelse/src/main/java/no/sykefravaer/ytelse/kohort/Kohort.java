package no.sykefravaer.ytelse.kohort;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Forhold;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Alle som blir sykmeldt i 2012, under loven av 2011: så mange fravær som tabellen sier, og hver uke passert av nøyaktig så
 * mange. En person regnes ut når hun spørs etter, så et helt land tar liten plass.
 */
public final class Kohort {

    private static final Year AARET = Year.of(2012);
    private static final int BEDRIFTER = 500;
    private static final long SPREDT = 1_000_003;

    /** Den første av to begynner tidlig, så også den andre begynner i året. */
    private static final int FORSTE_AV_TO = 200;

    private static final int KORTESTE_MELLOM = 16; // friske dager som skiller to tilfeller
    private static final int LENGSTE_MELLOM = 60;

    private final Fordeling fordeling;
    private final Lengder lengder;
    private final long fro;
    private final Identer identer;
    private final List<Orgnummer> bedrifter =
            Organisasjonsnumre.rekke().limit(BEDRIFTER).toList();

    public Kohort(Tabell tabell, long fro) {
        this.fordeling = new Fordeling(tabell);
        this.lengder = new Lengder(tabell);
        this.fro = fro;
        this.identer = new Identer(fro);
    }

    /** Den første dagen et fravær kan begynne. */
    public static LocalDate forsteDag() {
        return AARET.atDay(1);
    }

    /** Den siste dagen et fravær kan begynne. */
    public static LocalDate sisteDag() {
        return AARET.atDay(AARET.length());
    }

    /** De har numrene fra og med 0. */
    public int personer() {
        return fordeling.personer();
    }

    public Personident ident(int person) {
        return identer.ident(person);
    }

    /** Fraværene til personen, ett eller to, fra den første til den siste sykedagen. */
    public List<Periode> fravaer(int person) {
        var tilfeldig = tilfeldig(2L * person);
        var fravaer = new ArrayList<Periode>();
        var plasser = fordeling.plasser(person);
        var fom = AARET.atDay(1 + tilfeldig.nextInt(plasser.size() == 1 ? AARET.length() : FORSTE_AV_TO));
        for (var plass : plasser) {
            var tom = fom.plusDays(lengder.dager(plass, tilfeldig) - 1L);
            fravaer.add(new Periode(fom, tom));
            fom = tom.plusDays(1L + tilfeldig.nextInt(KORTESTE_MELLOM, LENGSTE_MELLOM));
        }
        return fravaer;
    }

    /** Alt som sendes om personen, dag for dag. */
    public List<Innsending> innsendinger(int person) {
        var tilfeldig = tilfeldig(2L * person + 1);
        var forhold = Forhold.trekk(tilfeldig, bedrifter);
        return fravaer(person).stream()
                .flatMap(ett -> new Forlop(ident(person), forhold, tilfeldig).av(ett).stream())
                .sorted(Comparator.comparing(Innsending::dag))
                .toList();
    }

    private RandomGenerator tilfeldig(long nummer) {
        return new SplittableRandom(fro + SPREDT * nummer);
    }
}
