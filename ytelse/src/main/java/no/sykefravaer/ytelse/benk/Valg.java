package no.sykefravaer.ytelse.benk;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import no.sykefravaer.lokal.start.Stans;

/**
 * Det en kjøring av benken er bedt om.
 *
 * @param vekst måler hvordan farten følger mengden, i stedet for tabellen
 * @param form hvor god tid det er
 * @param antall saker i hver måling; 0 når benken velger så mange som tar passe tid
 * @param repetisjoner målinger av hver side; 0 for så mange som formen har
 * @param bare sider og grupper som skal måles
 * @param bestand åpne saker som ligger der fra før
 */
public record Valg(boolean vekst, Form form, boolean hjelp, int antall, int repetisjoner, Pattern bare, int bestand) {

    /** Åpne fravær fra før, i måleserien om vekst. */
    static final List<Integer> BESTANDER = List.of(10_000, 100_000, 650_000, 1_000_000);

    /** Fakta om hver person fra før, i den samme. */
    static final List<Integer> HISTORIER = List.of(1, 10, 100, 1_000);

    /** Partisjoner med noe i, og prosesser som deler dem. */
    static final List<Integer> PARTISJONER = List.of(1, 2, 4, 8);

    static final List<Integer> LESERE = List.of(1, 2);

    /** Det som venter i utboksen fra før. */
    static final List<Integer> ETTERSLEP = List.of(0, 10_000, 1_000_000);

    static final String HJELP = """
            Bruk: ./ytelse/benk [vekst] [valg]; uten valg hele tabellen, på snaut en time
              --kort             hele tabellen på omtrent en halv time: 5 s oppvarming, hver side tre ganger
              --lang             60 s oppvarming av alle, lengre målinger, rader talt; noen timer
              --antall N         saker i hver måling, i stedet for så mange som tar passe tid
              --repetisjoner N   så mange ganger hver side måles (5; 3 når det er kort)
              --bestand N        så mange åpne saker ligger i produktet fra før (650000; vekst prøver flere)
              --bare REGEX       bare gruppene og sidene navnet passer for: grenser, saksgang, produkt …
              vekst              farten ved økende bestand, historie, partisjoner og etterslep, i stedet for tabellen
            Resultatet legges til i docs/ytelse/, og docs/ytelse.md skrives på nytt.""";

    /**
     * @param oppvarming sekunder en side varmes opp før den måles
     * @param alene det samme når siden er alene i prosessen sin; de andre har hverandre å varmes med
     * @param ro så lenge ventes det på at maskinen blir stille før en måling
     * @param lengde så mange ganger den vanlige lengden en måling har
     */
    enum Form {
        KORT(5, 5, Duration.ofSeconds(15), 0.7, 3),
        VANLIG(15, 60, Duration.ofSeconds(30), 1, 5),
        LANG(60, 60, Duration.ofMinutes(2), 5, 5);

        private final double oppvarming;
        private final double alene;
        private final Duration ro;
        private final double lengde;
        private final int repetisjoner;

        Form(double oppvarming, double alene, Duration ro, double lengde, int repetisjoner) {
            this.oppvarming = oppvarming;
            this.alene = alene;
            this.ro = ro;
            this.lengde = lengde;
            this.repetisjoner = repetisjoner;
        }
    }

    private static final int STORSTE = 1_000_000;
    private static final double KORTEST = 2;
    private static final double LENGST = 12;

    /** @throws Stans når noe ikke lar seg forstå */
    static Valg av(List<String> argumenter) {
        var valg = new Valg(false, Form.VANLIG, false, 0, 0, Pattern.compile(""), 650_000);
        for (var rest = argumenter.iterator(); rest.hasNext(); ) {
            var ord = rest.next();
            valg = switch (ord) {
                case "vekst" -> valg.med(true, valg.form, valg.hjelp);
                case "--kort" -> valg.med(valg.vekst, Form.KORT, valg.hjelp);
                case "--lang" -> valg.med(valg.vekst, Form.LANG, valg.hjelp);
                case "--hjelp", "--help", "-h" -> valg.med(valg.vekst, valg.form, true);
                case "--antall" -> valg.med(tall(ord, rest), valg.repetisjoner, valg.bestand);
                case "--repetisjoner" -> valg.med(valg.antall, tall(ord, rest), valg.bestand);
                case "--bestand" -> valg.med(valg.antall, valg.repetisjoner, tall(ord, rest));
                case "--bare" -> valg.bare(neste(ord, rest));
                default -> throw new Stans("Kjenner ikke " + ord + ".\n" + HJELP);
            };
        }
        return valg;
    }

    /** Sekunder siden varmes opp før den måles. */
    double oppvarming(Side side) {
        return side.erAlene() ? form.alene : form.oppvarming;
    }

    /** Så lenge ventes det på at maskinen blir stille før en måling. */
    Duration ventPaaRo() {
        return form.ro;
    }

    /** PostgreSQL bruker elleve sekunder på å telle radene, før og etter hver måling. */
    boolean tellRader() {
        return form == Form.LANG;
    }

    /** Så mange ganger hver side måles. */
    int ganger() {
        return repetisjoner > 0 ? repetisjoner : form.repetisjoner;
    }

    /** Så mange i den aller første runden. */
    int minst() {
        return antall > 0 ? antall : 100;
    }

    /**
     * Så mange at det korteste steget varer i to sekunder, men ikke alle sammen i mer enn tolv; fem ganger så lenge når det er
     * god tid, og noe kortere når det ikke er det. En fase på noen tideler måler det som er likt for én og for tusen.
     *
     * @param sekunder det hvert steg tok med {@code forrige}
     * @param lengde så mange ganger de to sekundene siden trenger; de tolv er de samme for alle
     */
    int passe(int forrige, List<Double> sekunder, double lengde) {
        if (antall > 0 || sekunder.isEmpty()) {
            return forrige;
        }
        var alle = sekunder.stream().mapToDouble(Double::doubleValue).sum();
        var ganger = Math.min(KORTEST * lengde / Collections.min(sekunder), LENGST / alle) * form.lengde;
        return (int) Math.clamp(forrige * ganger, minst(), Math.min(STORSTE, forrige * 10.0));
    }

    boolean gjelder(String navn) {
        return bare.matcher(navn).find();
    }

    private Valg med(boolean nyVekst, Form nyForm, boolean nyHjelp) {
        return new Valg(nyVekst, nyForm, nyHjelp, antall, repetisjoner, bare, bestand);
    }

    private Valg med(int nyAntall, int nyRepetisjoner, int nyBestand) {
        return new Valg(vekst, form, hjelp, nyAntall, nyRepetisjoner, bare, nyBestand);
    }

    private Valg bare(String regex) {
        try {
            return new Valg(vekst, form, hjelp, antall, repetisjoner, Pattern.compile(regex), bestand);
        } catch (PatternSyntaxException e) {
            throw new Stans("--bare er ikke et regulært uttrykk: " + e.getDescription());
        }
    }

    private static String neste(String ord, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Stans(ord + " mangler en verdi.\n" + HJELP);
        }
        return rest.next();
    }

    private static int tall(String ord, Iterator<String> rest) {
        var verdi = neste(ord, rest);
        if (!verdi.matches("[1-9]\\d{0,6}")) {
            throw new Stans(ord + " er et tall fra 1, ikke " + verdi + ".");
        }
        return Integer.parseInt(verdi);
    }
}
