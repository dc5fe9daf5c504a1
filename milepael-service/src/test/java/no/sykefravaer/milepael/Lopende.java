package no.sykefravaer.milepael;

import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Hendelsesbygger.hel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Et fravær som løper på {@code lastet}, dagen alt lastes inn. {@code kontor} null: registeret har ikke svart. */
public record Lopende(
        Personident ident, String kontor, LocalDate start, LocalDate slutt, boolean gradert, boolean ansatt) {

    /** En plikt slik regelverket på papiret sier den: id, siste dag, dagen den blir en oppgave. */
    public record Ventet(Personident ident, String regel, LocalDate frist, LocalDate aktiveres, LocalDate over) {

        public String linje() {
            return ident.verdi() + " " + regel + " " + frist;
        }
    }

    /** Likt for samme frø: alle uker av et fravær, gradert og helt, med og uten arbeidsgiver, tre kontorer og ukjent. */
    public static List<Lopende> av(long fro, int antall, LocalDate lastet) {
        var tilfeldig = new Random(fro);
        var alle = new ArrayList<Lopende>();
        for (int nr = 0; nr < antall; nr++) {
            var ident = new Personident("%011d".formatted(70_000_000_000L + nr));
            var slutt = lastet.plusDays(tilfeldig.nextInt(-15, 130));
            var start = lastet.minusDays(16 + tilfeldig.nextInt(330));
            var kontor = new String[] {"0315", "1719", "0501", null}[Math.min(3, tilfeldig.nextInt(20) / 6)];
            alle.add(new Lopende(ident, kontor, start, slutt, tilfeldig.nextInt(3) == 0, tilfeldig.nextInt(6) > 0));
        }
        return alle;
    }

    /** Alle hendelsene i tilfeldig rekkefølge, så personen kommer både før og etter sykmeldingen. */
    public static List<SykmeldingHendelse> hendelser(List<Lopende> alle, LocalDate lastet, long fro) {
        var hendelser = new ArrayList<SykmeldingHendelse>();
        alle.forEach(en -> hendelser.addAll(en.hendelser(lastet)));
        Collections.shuffle(hendelser, new Random(fro));
        return hendelser;
    }

    /** Pliktene med frist fra og med {@code innfort}, regnet rett fra tabellen i regelverket og uten vår kode. */
    public Stream<Ventet> plikter(LocalDate innfort) {
        return Stream.of(
                        plikt("OPPFOLGINGSPLAN", 28, 14, ansatt, true),
                        plikt("DIALOGMOTE_1", 49, 28, ansatt && !gradert, true),
                        plikt("AKTIVITETSKRAV", 56, 42, !gradert, true),
                        plikt("OPPFOLGING_UTEN_ARBEIDSGIVER", 84, 28, !ansatt, false),
                        plikt("DIALOGMOTE_2", 182, 119, ansatt, false),
                        plikt("SNART_SLUTT_PA_SYKEPENGER", maksdag() - 91, maksdag() - 91 - 43, true, false),
                        plikt("MAKSDATO", maksdag(), maksdag() - 43, true, false))
                .flatMap(p -> p)
                .filter(p -> !p.frist().isBefore(innfort));
    }

    /** Dagen i fraværet 248 hverdager er brukt, telt én og én etter de 16 første dagene. */
    private int maksdag() {
        int dag = 16;
        for (int brukt = 0; brukt < 248; ) {
            dag++;
            brukt += start.plusDays(dag - 1).getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return dag;
    }

    private Stream<Ventet> plikt(String regel, int dag, int aktivert, boolean gjelder, boolean kreverFrist) {
        var p = new Ventet(ident, regel, start.plusDays(dag - 1), start.plusDays(aktivert), slutt.plusDays(16));
        var rekker = !slutt.isBefore(kreverFrist ? p.frist() : p.aktiveres());
        return gjelder && rekker ? Stream.of(p) : Stream.empty();
    }

    private List<SykmeldingHendelse> hendelser(LocalDate lastet) {
        var dor = den(lastet).om(ident).hos(ansatt ? EKSEMPEL_AS : null);
        var periode = gradert
                ? new Sykmeldingsperiode(start, slutt, Type.GRADERT, new Grad(50), null, null)
                : hel(start, slutt);
        var status = ansatt ? Sykmeldingsstatus.SENDT : Sykmeldingsstatus.BEKREFTET;
        var sykmelding = dor.sykmelding("s-" + ident.verdi(), status, periode);
        return kontor == null ? List.of(sykmelding) : List.of(sykmelding, dor.person(kontor, null));
    }
}
