package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code systemtest/feilprove}: et frø om gangen, med framgang, og en linje i boka for hvert. */
public final class Program {

    /** Dagen anlegget for de plantede feilene begynner på: nær nok en merkedag til at klokka ikke må flyttes langt. */
    static final LocalDate BEGYNNER = LocalDate.of(2027, 2, 1);

    private static final int VISES = 20;

    private final Valg valg;
    private int feilet;

    private Program(Valg valg) {
        this.valg = valg;
    }

    public static void main(String[] argumenter) throws IOException {
        var program = new Program(Valg.les(argumenter));
        if (program.valg.plantet()) {
            program.plantede();
        } else {
            program.fro();
        }
        System.out.println(program.feilet == 0 ? "Alt holdt." : program.feilet + " holdt ikke.");
        System.exit(program.feilet == 0 ? 0 : 1);
    }

    /** Så lenge det er frø igjen, hva som enn skjer med anlegget. */
    private void fro() throws IOException {
        var ferdige = valg.fortsett() ? Bok.les(valg.bok()).holdt() : Set.<String>of();
        var igjen = valg.froene().stream()
                .filter(fro -> !ferdige.contains(fro.navn()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!igjen.isEmpty()) {
            var neste = igjen.peek();
            try (var anlegg = Anlegg.medLitenDisk(valg.begynner(Uhellene.begynner(neste.nummer())))) {
                anlegg.lekkasjer().slippInn();
                runde(anlegg, igjen);
            } catch (RuntimeException e) {
                anleggetStoppet(neste, igjen, e);
            }
        }
    }

    /** Ett anlegg til ett av hvert, så mottakerne og tabellene ikke vokser uten grense; etter et avvik et nytt. */
    private void runde(Anlegg anlegg, Queue<Fro> igjen) throws IOException {
        var prove = new Prove(anlegg);
        int provde = 0;
        var likt = true;
        while (likt && provde < Uhellene.ALLE.size() && !igjen.isEmpty()) {
            var utfall = ett(prove, igjen.poll());
            provde++;
            likt = utfall.avvik().isEmpty();
            skriv(utfall, utfall.holdt());
        }
        let(anlegg, provde);
    }

    private static Utfall ett(Prove prove, Fro fro) {
        try {
            return prove.av(fro.nummer(), fro.uhell(), Prove.HELES);
        } catch (RuntimeException e) {
            return Utfall.kastet(fro.nummer(), fro.uhell().navn(), e);
        }
    }

    /** Kom det ikke opp, er frøet som skulle vært først, heller ikke prøvd. */
    private void anleggetStoppet(Fro neste, Queue<Fro> igjen, RuntimeException feil) throws IOException {
        if (igjen.remove(neste)) {
            skriv(Utfall.kastet(neste.nummer(), neste.uhell().navn(), feil), false);
        } else {
            feilet++;
            System.out.println("FEIL anlegget: " + feil);
        }
    }

    /** Spor av personopplysninger etter alt som har gått galt. */
    private void let(Anlegg anlegg, int antall) throws IOException {
        for (var funn : anlegg.lekkasjer().let()) {
            var linje = Letebok.linje(antall, funn);
            feilet += funn.treff().isEmpty() ? 0 : 1;
            System.out.println((funn.treff().isEmpty() ? "" : "LEKKASJE ") + linje);
            funn.treff().stream().distinct().limit(VISES).forEach(treff -> System.out.println("    " + treff));
            leggTil(valg.bok().resolveSibling("lekkasje.tsv"), linje);
        }
    }

    /** Hver plantet feil skal merkes, og det samme uten den skal gå bra. */
    private void plantede() throws IOException {
        try (var anlegg = Anlegg.start(valg.begynner(BEGYNNER))) {
            var prove = new Prove(anlegg);
            for (var plantet : Plantet.ALLE.stream().filter(valg::gjelder).toList()) {
                var uten = prove.av(valg.fra(), plantet.under(), plantet.frist());
                skriv(uten, uten.holdt());
                var med = prove.av(valg.fra(), plantet, plantet.frist());
                skriv(med, med.traff() && !med.avvik().isEmpty());
            }
        }
    }

    private void skriv(Utfall utfall, boolean somVentet) throws IOException {
        feilet += somVentet ? 0 : 1;
        System.out.println((somVentet ? "" : "FEIL ") + utfall.linje());
        utfall.avvik().stream().limit(VISES).forEach(avvik -> System.out.println("    " + avvik));
        leggTil(valg.bok(), utfall.linje());
    }

    private static void leggTil(Path bok, String linje) throws IOException {
        Files.writeString(bok, linje + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
