package no.sykefravaer.varsling.side.part;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Historikk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Bestemt;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * En plikt i hennes eget sykefravær, med alt som er sagt om den.
 *
 * @param merke dagene til fristen, bare mens den er åpen
 * @param utregning kjernens egen setning, på bokmål; null når den ikke er sagt
 */
record Mittplikt(
        UUID id,
        String navn,
        String hva,
        Statusmerke status,
        String frist,
        Fristmerke merke,
        String hvem,
        String bestemt,
        String regelen,
        String utregning,
        List<Gjort> historikk) {

    /** Noe som er gjort, og av hvem; begrunnelsen er den som gjorde det sine egne ord. */
    record Gjort(String naar, String hvem, String hva, String begrunnelse) {

        static Gjort av(Historikk rad, Tekster t) {
            var deler = Stream.of(
                            t.kode("handling", rad.handling()),
                            rad.arsak() == null ? "" : ": " + t.kode("arsak", rad.arsak()),
                            rad.til() == null ? "" : ", " + t.av("mitt.til", t.dag(rad.til())))
                    .toList();
            return new Gjort(t.tid(rad.tid()), t.kode("rolle", rad.rolle()), String.join("", deler), rad.begrunnelse());
        }
    }

    static Mittplikt av(Milepael m, LocalDate iDag, List<Historikk> historikk, Tekster t) {
        var merke = Statusmerke.av(m.status());
        return new Mittplikt(
                m.milepaelId(),
                t.kode("plikt", m.regel()),
                Ordliste.finn("hva." + m.regel())
                        .map(ord -> ord.paa(t.malform()))
                        .orElse(null),
                new Statusmerke(merke.farge(), merke.ikon(), t.kode("status", m.status())),
                t.dag(m.frist()),
                Statusmerke.erNaa(m.status()) ? Fristmerke.av(m.frist(), iDag, t.malform()) : null,
                hvem(m, t),
                m.bestemt() == null ? null : bestemt(m.bestemt(), t),
                t.av("mitt.regelen", t.lov(m.hjemmel())),
                m.hvorfor() == null ? null : m.hvorfor().setning(),
                historikk.stream().map(rad -> Gjort.av(rad, t)).toList());
    }

    private static String hvem(Milepael m, Tekster t) {
        var rolle = t.kode("rolle", m.ansvarlig());
        return m.orgnummer() == null ? rolle : rolle + " (" + Skrivemate.orgnummer(m.orgnummer()) + ")";
    }

    private static String bestemt(Bestemt b, Tekster t) {
        var deler = Stream.of(
                        b.arsak() == null ? "" : t.kode("arsak", b.arsak()),
                        b.til() == null ? "" : t.av("mitt.til", t.dag(b.til())),
                        b.fra() == null ? "" : t.av("mitt.stansfra", t.dag(b.fra())))
                .filter(del -> !del.isEmpty())
                .toList();
        return deler.isEmpty() ? null : String.join(", ", deler);
    }

    @Override
    public String toString() {
        return "Mittplikt[" + id + "]";
    }
}
