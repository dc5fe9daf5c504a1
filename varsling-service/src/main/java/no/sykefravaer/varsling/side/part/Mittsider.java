package no.sykefravaer.varsling.side.part;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.sykefravaer.varsling.db.Innsynsrader;
import no.sykefravaer.varsling.kjerne.Historikk;
import no.sykefravaer.varsling.kjerne.Innsynsklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Sidehoder;

/** Setter sammen siden til den sykmeldte av det kjernen svarer henne. */
@RequestScoped
class Mittsider {

    private final Kjerneklient kjerne;
    private final Innsynsklient innsyn;
    private final Innsynsrader egne;
    private final Sidehoder hoder;

    Mittsider(Kjerneklient kjerne, Innsynsklient innsyn, Innsynsrader egne, Sidehoder hoder) {
        this.kjerne = kjerne;
        this.innsyn = innsyn;
        this.egne = egne;
        this.hoder = hoder;
    }

    /** Det som ble av det hun sist sendte: en kvittering, eller hvorfor ikke og det hun skrev; null for det som ikke er. */
    record Sist(String gjort, String feil, String skrevet) {

        static final Sist INGENTING = new Sist(null, null, "");
    }

    Mittvisning av(Tidslinje sak, Sporsmal sporsmal, Tekster t, Sist sist) {
        var historikk = huskende(sporsmal);
        var nyesteForst = sak.tilfeller().stream()
                .sorted(Comparator.comparing(Tilfelle::start).reversed())
                .toList();
        var pagar = nyesteForst.stream().filter(Mittfravaer::pagar).toList();
        var aktuelle = pagar.isEmpty() ? nyesteForst.stream().limit(1).toList() : pagar;
        Function<Tilfelle, Mittfravaer> vis = f -> Mittfravaer.av(f, sak.dato(), historikk, t);
        return new Mittvisning(
                t,
                hoder.utenKontor(null),
                aktuelle.stream().map(vis).toList(),
                nyesteForst.stream().filter(f -> !aktuelle.contains(f)).map(vis).toList(),
                mote(aktuelle, historikk, t).orElse(null),
                !pagar.isEmpty(),
                innsyn(sak, sporsmal, t),
                sist.gjort(),
                sist.feil(),
                sist.skrevet());
    }

    private static Optional<Mittmote> mote(
            List<Tilfelle> aktuelle, Function<UUID, List<Historikk>> historikk, Tekster t) {
        return aktuelle.stream()
                .flatMap(f -> f.milepaeler().stream())
                .filter(Mittmote::erMote)
                .findFirst()
                .map(m -> Mittmote.av(m, historikk.apply(m.milepaelId()), t));
    }

    private List<Mittblikk> innsyn(Tidslinje sak, Sporsmal sporsmal, Tekster t) {
        return innsyn.siste(sporsmal.token(), sporsmal.navCallId(), Mittblikk.SISTE)
                .svar()
                .map(svar ->
                        Mittblikk.av(svar.rader(), egne.andres(sak.personId(), Long.MAX_VALUE, Mittblikk.SISTE), t))
                .orElse(null);
    }

    /** Hver plikt spørres det om én gang; svarer kjernen ikke på den, står plikten uten. */
    private Function<UUID, List<Historikk>> huskende(Sporsmal sporsmal) {
        var kjent = new HashMap<UUID, List<Historikk>>();
        return id -> kjent.computeIfAbsent(
                id, ny -> kjerne.historikk(sporsmal, ny).svar().orElse(List.of()));
    }
}
