package no.sykefravaer.systemtest.drap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Personer;

/** De samme forløpene hver gang, men om andre personer. */
public record Datasett(List<Forlop> forlop) {

    private static final long FLEST_PERSONER = 1_000_000;
    private static final int LENGST = 300; // dager siden fraværet begynte

    public static Datasett medDokumenter(int antall) {
        return av(0, antall, LocalDate.now(ZoneId.of("Europe/Oslo")));
    }

    /** Samme frø og dag gir samme forløp. @param iDag dagen forløpene ligger rundt, Europe/Oslo */
    public static Datasett av(long fro, int antall, LocalDate iDag) {
        var forlop = new ArrayList<Forlop>();
        for (int dokumenter = 0;
                dokumenter < antall;
                dokumenter += forlop.getLast().steg().size()) {
            forlop.add(TilfeldigForlop.av(fro * FLEST_PERSONER + forlop.size(), Personer.ny(), iDag));
        }
        return new Datasett(List.copyOf(forlop));
    }

    /** Folk som er midt i lange fravær, så noe forfaller hos noen nesten hver dag framover. */
    public static Datasett langtidssykmeldte(long fro, int antall, LocalDate iDag) {
        var tilfeldig = new Random(fro);
        return new Datasett(Stream.generate(() -> Forlop.langt(tilfeldig.nextInt(LENGST), Personer.ny(), iDag))
                .limit(antall)
                .toList());
    }

    public Datasett gjentatt(int ganger) {
        return hvert(ett -> ett.gjentatt(ganger));
    }

    public Datasett stokket(Random tilfeldig) {
        return hvert(ett -> ett.stokket(tilfeldig));
    }

    public Datasett motsagt() {
        return hvert(Forlop::motsagt);
    }

    /** Det første til hver er erstattet to ganger til slutt. */
    public Datasett erstattet() {
        return hvert(Forlop::erstattet);
    }

    /** Det nyeste om hver først. */
    public Datasett baklengs() {
        return hvert(Forlop::baklengs);
    }

    /** Det samme, fra Nav; det som slettes, kjenner bare id-en. */
    public Datasett fraNav() {
        return hvert(Forlop::fraNav);
    }

    /** Noen av personene, fra og med plass {@code fra} til {@code til}. */
    public Datasett del(int fra, int til) {
        return new Datasett(forlop.subList(fra, til));
    }

    public Datasett bareTombstonene() {
        return hvert(ett -> ett.bare(Steg.Tombstone.class::isInstance));
    }

    public Datasett utenTombstonene() {
        return hvert(ett -> ett.bare(steg -> !(steg instanceof Steg.Tombstone)));
    }

    private Datasett hvert(UnaryOperator<Forlop> endring) {
        return new Datasett(forlop.stream().map(endring).toList());
    }

    public List<Personident> personer() {
        return forlop.stream().map(Forlop::ident).toList();
    }

    public int dokumenter() {
        return forlop.stream().mapToInt(ett -> ett.steg().size()).sum();
    }

    /** Identnummer til plassen i settet: det to sett har felles. */
    public Map<String, String> plasser() {
        var plasser = new HashMap<String, String>();
        for (int i = 0; i < forlop.size(); i++) {
            plasser.put(forlop.get(i).ident().verdi(), "person " + i);
        }
        return plasser;
    }
}
