package no.sykefravaer.lokal.eksempeldata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.syntetisk.Forhold;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Oppdiktede sykmeldte. Tre av fire er sykmeldt når fortellingen slutter, spredt over alle uker fra den første
 * til den femtitredje; resten er friske igjen, noen av dem for kort tid siden, og noen er blitt syke på nytt.
 */
final class Sykmeldte {

    static final Befolkning TO_KONTORER = new Befolkning(200, null);

    private static final int FRO = 2026;
    private static final int FODT_INNEN = 13_400; // dager, knapt førti år
    private static final int FRISKE_INNEN = 300; // dager tilbake
    private static final int LENGST = 370;
    private static final double FLEST_KORTE = 1.3;

    private static final List<Orgnummer> BEDRIFTER =
            Organisasjonsnumre.rekke().limit(24).toList();

    private final Random tilfeldig = new Random(FRO);
    private final Uker uker;
    private final Befolkning befolkning;

    private Sykmeldte(Uker uker, Befolkning befolkning) {
        this.uker = uker;
        this.befolkning = befolkning;
    }

    /** Hvor mange, og hvor. @param kontor null når de er spredt på de to kontorene */
    record Befolkning(int antall, String kontor) {}

    /** De samme hver gang, med dagene regnet fra den fortellingen slutter. */
    static List<Eksempelperson> i(Uker uker, Befolkning befolkning) {
        var sykmeldte = new Sykmeldte(uker, befolkning);
        var identer = sykmeldte.identer();
        return IntStream.range(0, befolkning.antall())
                .mapToObj(nummer -> sykmeldte.trekk(nummer, identer.get(nummer)))
                .toList();
    }

    /** Stokket, så alderen ikke følger lengden på fraværet. */
    private List<Personident> identer() {
        var rekke = Identnumre.rekke(FRO).limit(FODT_INNEN).toList();
        var imellom = FODT_INNEN / befolkning.antall();
        var identer = new ArrayList<Personident>();
        for (int nummer = 0; nummer < befolkning.antall(); nummer++) {
            identer.add(rekke.get(nummer * imellom));
        }
        Collections.shuffle(identer, tilfeldig);
        return identer;
    }

    private Eksempelperson trekk(int nummer, Personident ident) {
        var trukket = Forhold.trekk(tilfeldig, BEDRIFTER);
        var forhold = befolkning.kontor() == null ? trukket : trukket.ved(befolkning.kontor());
        return new Eksempelperson(
                ident, forhold.kontor(), beskyttelse(nummer), nummer % 50 == 25, forlop(nummer, ident, forhold));
    }

    private List<Sykmelding> forlop(int nummer, Personident ident, Forhold forhold) {
        if (nummer % 4 != 3) {
            return sykNaa(ident, forhold, dager(nummer - nummer / 4));
        }
        var friskmeldt = 1 + nummer / 4 * FRISKE_INNEN / (befolkning.antall() / 4);
        var begynte = Math.min(LENGST, friskmeldt + 5 + tilfeldig.nextInt(150));
        var forste = new Forlop(ident, forhold, uker, tilfeldig).av(dagerFor(begynte), dagerFor(friskmeldt), true);
        if (friskmeldt > 60 && nummer % 5 == 0) {
            forste.addAll(sykNaa(ident, forhold, 1 + tilfeldig.nextInt(40)));
        }
        return forste;
    }

    private List<Sykmelding> sykNaa(Personident ident, Forhold forhold, int dager) {
        return new Forlop(ident, forhold, uker, tilfeldig).av(dagerFor(dager), uker.slutt(), false);
    }

    /** Hvor lenge den som er sykmeldt nå, har vært det: flest korte, men noen i hver uke. */
    private int dager(int plass) {
        var naa = 3 * befolkning.antall() / 4;
        return Math.max(1, (int) (LENGST * Math.pow((plass + 0.5) / naa, FLEST_KORTE)));
    }

    private LocalDate dagerFor(int dager) {
        return uker.slutt().minusDays(dager);
    }

    private static Adressebeskyttelse beskyttelse(int nummer) {
        return switch (nummer % 100) {
            case 10, 60 -> Adressebeskyttelse.FORTROLIG;
            case 40 -> Adressebeskyttelse.STRENGT_FORTROLIG;
            default -> Adressebeskyttelse.UGRADERT;
        };
    }
}
