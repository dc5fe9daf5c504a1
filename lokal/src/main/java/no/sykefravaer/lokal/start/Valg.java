package no.sykefravaer.lokal.start;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Det som sto på kommandolinja til {@code ./start}. */
record Valg(
        Handling handling,
        Path mappe,
        String porter,
        boolean fersk,
        boolean utenTjenester,
        boolean utenEksempeldata,
        OptionalInt last,
        Optional<Klokkevalg> klokke,
        boolean demo) {

    static final String BRUK = """
            Bruk: ./start [--bakgrunn | --stopp | --demo | --last N | --nasjonaltaar N] [--fersk] [--klokke DAG] [--mappe MAPPE] [--porter tilfeldig|FØRSTE]

              uten valg        start alt, og stopp det igjen med Ctrl-C
              --bakgrunn       kom tilbake når alt er klart; loggen ligger i .lokal/logg/start.log
              --stopp          stopp det som går
              --demo           vis et år ved et kontor med 600 sykmeldte, en uke hvert fjerde sekund, i .lokal-demo
              --last N         send N sykmeldinger gjennom hele kjeden og mål det
              --nasjonaltaar N send et år med sykmeldinger for 1/N av landet gjennom et eget system, og sammenlign med tabellen
              --fersk          slett alle lokale data først
              --klokke DAG     flytt klokka fram til en dato (2027-05-12) eller et antall dager (+7d), også mens alt går
              --mappe MAPPE    bruk en annen mappe enn .lokal (et system til ved siden av)
              --porter …       «tilfeldig», eller den første av ni porter på rad
              --uten-eksempeldata  la en fersk database være tom
              --uten-tjenester start bare delene rundt, for deg som kjører en tjeneste selv
            """;

    /** Hva som skal gjøres. */
    enum Handling {
        KJOR,
        BAKGRUNN,
        STOPP,
        LAST,
        HJELP
    }

    /** @throws Stans når noe ikke lot seg forstå */
    static Valg les(List<String> argumenter) {
        var valg = new Valg(
                Handling.KJOR,
                Path.of(".lokal"),
                "faste",
                false,
                false,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                false);
        for (var neste = argumenter.iterator(); neste.hasNext(); ) {
            valg = valg.med(neste.next(), neste);
        }
        return valg;
    }

    private Valg med(String argument, Iterator<String> resten) {
        return switch (argument) {
            case "--bakgrunn" -> med(Handling.BAKGRUNN);
            case "--stopp" -> med(Handling.STOPP);
            case "--hjelp", "--help", "-h" -> med(Handling.HJELP);
            case "--demo" -> medDemo();
            case "--last" -> medLast(tall(argument, resten));
            case "--fersk" -> med(handling, mappe, porter, true, utenTjenester, utenEksempeldata);
            case "--uten-tjenester" -> med(handling, mappe, porter, fersk, true, utenEksempeldata);
            case "--uten-eksempeldata" -> med(handling, mappe, porter, fersk, utenTjenester, true);
            case "--klokke" -> medKlokke(Klokkevalg.les(verdi(argument, resten)));
            case "--mappe" ->
                med(handling, Path.of(verdi(argument, resten)), porter, fersk, utenTjenester, utenEksempeldata);
            case "--porter" -> med(handling, mappe, verdi(argument, resten), fersk, utenTjenester, utenEksempeldata);
            default -> throw new Stans("Kjenner ikke «" + argument + "».\n\n" + BRUK);
        };
    }

    private Valg med(Handling ny) {
        return med(ny, mappe, porter, fersk, utenTjenester, utenEksempeldata);
    }

    private Valg med(Handling h, Path m, String p, boolean nytt, boolean bareRundt, boolean tomt) {
        return new Valg(h, m, p, nytt, bareRundt, tomt, last, klokke, demo);
    }

    private Valg medLast(int antall) {
        return new Valg(
                Handling.LAST,
                mappe,
                porter,
                fersk,
                utenTjenester,
                utenEksempeldata,
                OptionalInt.of(antall),
                klokke,
                demo);
    }

    private Valg medKlokke(Klokkevalg dag) {
        return new Valg(handling, mappe, porter, fersk, utenTjenester, utenEksempeldata, last, Optional.of(dag), demo);
    }

    /** Alltid tomt fra begynnelsen, og ved siden av det brukeren ellers har. */
    private Valg medDemo() {
        return new Valg(handling, Path.of(".lokal-demo"), porter, true, false, true, last, klokke, true);
    }

    /** @throws Stans når portvalget ikke er et av dem som finnes */
    Porter valgtePorter() {
        return switch (porter) {
            case "faste" -> Porter.faste();
            case "tilfeldig" -> Porter.tilfeldige();
            default -> Porter.fra(tall("--porter", porter));
        };
    }

    private static String verdi(String argument, Iterator<String> resten) {
        if (!resten.hasNext()) {
            throw new Stans("Etter " + argument + " må det stå en verdi.");
        }
        return resten.next();
    }

    private static int tall(String argument, Iterator<String> resten) {
        return tall(argument, verdi(argument, resten));
    }

    private static int tall(String argument, String verdi) {
        try {
            return Integer.parseInt(verdi);
        } catch (NumberFormatException e) {
            throw new Stans("Etter " + argument + " må det stå et tall, ikke «" + verdi + "».");
        }
    }
}
