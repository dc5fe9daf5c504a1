package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.lokal.start.Stans;
import no.sykefravaer.ytelse.grense.Grenser;
import no.sykefravaer.ytelse.produkt.Produktet;

/** {@code ./ytelse/benk}: måler alt som er bedt om, i ett anlegg, og skriver {@code docs/ytelse.md} på nytt. */
public final class Program {

    private static final int HISTORIEN_DET_VARMES_MED = 100;

    private final Valg valg;
    private final Resultatbok bok = Resultatbok.iDokumentasjonen();
    private final Kjoring kjoring;
    private final Anlegg anlegg;
    private long fro;

    private Program(Valg valg, List<String> argumenter, Anlegg anlegg) throws IOException, SQLException {
        this.valg = valg;
        this.anlegg = anlegg;
        try (var base = anlegg.koble(anlegg.url("postgres"))) {
            this.kjoring = Kjoring.begynt(("./ytelse/benk " + String.join(" ", argumenter)).strip(), base);
        }
    }

    public static void main(String[] argumenter) throws IOException, SQLException, InterruptedException {
        try {
            var valg = Valg.av(List.of(argumenter));
            if (valg.hjelp()) {
                System.out.println(Valg.HJELP);
                return;
            }
            var oppstart = Oppstart.av(valg);
            try (var anlegg = oppstart.anlegg()) {
                new Program(valg, List.of(argumenter), anlegg).kjor(oppstart);
            }
            System.exit(0);
        } catch (Stans e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private void kjor(Oppstart oppstart) throws IOException, SQLException, InterruptedException {
        bok.foer(kjoring);
        if (Oppstart.erMed(valg)) {
            bok.foer(oppstart.resultater(kjoring.id()));
            new Minneside(anlegg.system()).skriv(bok.mappe());
        }
        try (var telleverk = new Telleverk(anlegg);
                var produktet = new Produktet(anlegg)) {
            var maaler = new Maaler(telleverk, new Stillhet(valg.ventPaaRo()), valg.tellRader(), System.out::println);
            if (valg.vekst()) {
                maalVekst(produktet, maaler);
            } else {
                maal(bareDe(Grenser.av(anlegg)), maaler);
                maalProduktet(produktet, maaler);
            }
        }
        System.out.println(bok.skrivRapport());
    }

    private void maal(Gruppe gruppe, Maaler maaler) throws IOException, SQLException, InterruptedException {
        if (gruppe.sider().isEmpty()) {
            return;
        }
        var maaling = new Gruppemaaling(gruppe, valg, maaler, fro, System.out::println);
        var resultater = maaling.alle(kjoring.id());
        if (gruppe.navn().equals(Produktet.GRUPPE)) {
            bok.foer(List.of(Minne.etterProduktet(anlegg.system(), kjoring.id())));
        }
        maaling.profiler(anlegg).skriv(bok.mappe(), kjoring);
        fro = maaling.nesteFro();
        bok.foer(resultater);
        System.out.println(Rapport.tabell(resultater));
        for (var side : gruppe.sider()) {
            side.close();
        }
    }

    private void maalProduktet(Produktet produktet, Maaler maaler)
            throws IOException, SQLException, InterruptedException {
        var gruppe = bareDe(produktet.gruppe(valg.bestand()));
        var saksgang = bareDe(new Gruppe(
                Likemenn.GRUPPE,
                Stream.concat(Stream.of(produktet.saksgang()), Likemenn.startet(anlegg, valg).stream())
                        .toList()));
        var aaret = bareDe(new Gruppe(Produktet.GRUPPE, List.of(produktet.forfall(Aarsmaaling.SIDE))));
        if (Stream.of(gruppe, saksgang, aaret).anyMatch(en -> !en.sider().isEmpty())) {
            System.out.println("Lager en bestand på " + valg.bestand() + " åpne fravær …");
            produktet.bestand(valg.bestand());
        }
        maal(gruppe, maaler);
        maal(saksgang, maaler);
        for (var side : aaret.sider()) { // til slutt: det den bruker opp, er et annet sted i basen for de andre
            bok.foer(new Aarsmaaling(valg, maaler, System.out::println).alle(side, aaret.navn(), kjoring.id()));
        }
    }

    private void maalVekst(Produktet produktet, Maaler maaler) throws IOException, SQLException, InterruptedException {
        varmOpp(produktet, maaler);
        for (var ledd : Vekst.av(produktet)) {
            if (valg.gjelder(ledd.side().navn())) {
                System.out.println(ledd.side().navn() + " …");
                ledd.forst().gjor();
                maal(new Gruppe(Vekstkurver.GRUPPE, List.of(ledd.side())), maaler);
            }
        }
    }

    /**
     * En hel side som ikke føres, så den første som føres, ikke er den kaldeste. Mange dokumenter om få personer: det er den samme
     * koden, og bestanden blir nesten ikke større.
     */
    private void varmOpp(Produktet produktet, Maaler maaler) throws IOException, SQLException, InterruptedException {
        produktet.bestand(Valg.BESTANDER.getFirst());
        var gruppe = new Gruppe(
                "oppvarming, føres ikke", List.of(produktet.dokumenterMedHistorie(HISTORIEN_DET_VARMES_MED)));
        var maaling = new Gruppemaaling(gruppe, valg, maaler, fro, System.out::println);
        maaling.alle(kjoring.id());
        fro = maaling.nesteFro();
    }

    /** Gruppa med de sidene det er bedt om: alle når gruppa selv er det. */
    private Gruppe bareDe(Gruppe gruppe) {
        return valg.gjelder(gruppe.navn())
                ? gruppe
                : new Gruppe(
                        gruppe.navn(),
                        gruppe.sider().stream()
                                .filter(side -> valg.gjelder(side.navn()))
                                .toList());
    }
}
