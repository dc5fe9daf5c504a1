package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** {@code systemtest/feilprove}: et frø om gangen, med framgang, og en linje i boka for hvert. */
public final class Program {

    /** Dagen hvert anlegg begynner på: nær nok et skille til at klokka ikke må flyttes langt. */
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

    /** Ett anlegg til ett av hvert, så mottakerne og tabellene ikke vokser uten grense; etter et avvik et nytt. */
    private void fro() throws IOException {
        var igjen = LongStream.rangeClosed(valg.fra(), valg.til())
                .filter(fro -> valg.gjelder(Uhellene.til(fro)))
                .boxed()
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!igjen.isEmpty()) {
            try (var anlegg = Anlegg.medLitenDisk(BEGYNNER)) {
                var prove = new Prove(anlegg);
                var holdt = true;
                for (int antall = 0; holdt && antall < Uhellene.ALLE.size() && !igjen.isEmpty(); antall++) {
                    var utfall = ett(prove, igjen.poll());
                    holdt = utfall.holdt();
                    skriv(utfall, holdt);
                }
            }
        }
    }

    private static Utfall ett(Prove prove, long fro) {
        var uhell = Uhellene.til(fro);
        try {
            return prove.av(fro, uhell, Prove.HELES);
        } catch (RuntimeException e) {
            return Utfall.kastet(fro, uhell.navn(), e);
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
        Files.writeString(valg.bok(), utfall.linje() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
