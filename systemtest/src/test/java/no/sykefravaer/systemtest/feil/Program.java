package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
        var ferdige = valg.fortsett() ? Bok.les(valg.bok()).holdt() : Set.<Long>of();
        var igjen = LongStream.rangeClosed(valg.fra(), valg.til())
                .filter(fro -> valg.gjelder(Uhellene.til(fro)) && !ferdige.contains(fro))
                .boxed()
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!igjen.isEmpty()) {
            var neste = igjen.peek();
            try (var anlegg = Anlegg.medLitenDisk(Uhellene.begynner(neste))) {
                anlegg.lekkasjer().slippInn();
                runde(anlegg, igjen);
            } catch (RuntimeException e) {
                anleggetStoppet(neste, igjen, e);
            }
        }
    }

    /** Ett anlegg til ett av hvert, så mottakerne og tabellene ikke vokser uten grense; etter et avvik et nytt. */
    private void runde(Anlegg anlegg, Queue<Long> igjen) throws IOException {
        var prove = new Prove(anlegg);
        var provde = new ArrayList<Long>();
        var holdt = true;
        while (holdt && provde.size() < Uhellene.ALLE.size() && !igjen.isEmpty()) {
            provde.add(igjen.peek());
            var utfall = ett(prove, igjen.poll());
            holdt = utfall.holdt();
            skriv(utfall, holdt);
        }
        let(anlegg, provde.size());
    }

    private static Utfall ett(Prove prove, long fro) {
        var uhell = Uhellene.til(fro);
        try {
            return prove.av(fro, uhell, Prove.HELES);
        } catch (RuntimeException e) {
            return Utfall.kastet(fro, uhell.navn(), e);
        }
    }

    /** Kom det ikke opp, er frøet som skulle vært først, heller ikke prøvd. */
    private void anleggetStoppet(long neste, Queue<Long> igjen, RuntimeException feil) throws IOException {
        if (igjen.remove(neste)) {
            skriv(Utfall.kastet(neste, Uhellene.til(neste).navn(), feil), false);
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
        try (var anlegg = Anlegg.start(BEGYNNER)) {
            var prove = new Prove(anlegg);
            for (var plantet : Plantet.ALLE.stream().filter(valg::gjelder).toList()) {
                var uten = prove.av(valg.fra(), plantet.under(), plantet.frist());
                skriv(uten, uten.holdt());
                var med = prove.av(valg.fra(), plantet, plantet.frist());
                skriv(med, med.traff() && !med.holdt());
            }
        }
    }

    private void skriv(Utfall utfall, boolean somVentet) throws IOException {
        feilet += somVentet ? 0 : 1;
        System.out.println((somVentet ? "" : "FEIL ") + utfall.linje());
        utfall.avvik().stream().limit(somVentet ? 1 : VISES).forEach(avvik -> System.out.println("    " + avvik));
        leggTil(valg.bok(), utfall.linje());
    }

    private static void leggTil(Path bok, String linje) throws IOException {
        Files.writeString(bok, linje + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
