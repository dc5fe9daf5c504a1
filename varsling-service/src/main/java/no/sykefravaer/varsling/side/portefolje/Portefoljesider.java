package no.sykefravaer.varsling.side.portefolje;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Flyttinger;
import no.sykefravaer.varsling.db.Fordelinger;
import no.sykefravaer.varsling.db.Portefoljer;
import no.sykefravaer.varsling.db.Sykmeldtlinje;
import no.sykefravaer.varsling.db.Sykmeldtliste;
import no.sykefravaer.varsling.db.Veilederlast;
import no.sykefravaer.varsling.http.Veilederregister;
import no.sykefravaer.varsling.kjerne.Kontorkjerne;
import no.sykefravaer.varsling.kjerne.Nesteplikt;
import no.sykefravaer.varsling.portefolje.Flytting;
import no.sykefravaer.varsling.portefolje.Fodselsdager;
import no.sykefravaer.varsling.portefolje.Veileder;
import no.sykefravaer.varsling.side.Blaing;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.liste.Listetall;
import no.sykefravaer.varsling.side.liste.Snarveier;
import no.sykefravaer.varsling.side.liste.Sykmeldtvisning;
import no.sykefravaer.varsling.side.portefolje.Portefoljebilde.Flyttet;
import no.sykefravaer.varsling.side.portefolje.Portefoljebilde.Kontorets;
import no.sykefravaer.varsling.side.portefolje.Portefoljebilde.Melding;
import no.sykefravaer.varsling.tid.Klokke;

/** Henter det som skal stå om en portefølje, og for lederen om alle ved kontoret. */
@RequestScoped
class Portefoljesider {

    private static final Fodselsdager INGEN = new Fodselsdager(Collections.emptySortedSet());

    private static final int FLYTTINGER = 5;
    private static final int OM_GANGEN = 200; // det kjernen svarer på om gangen

    private final Sykmeldtliste sykmeldte;
    private final Kontorkjerne kjernen;
    private final Portefoljer portefoljer;
    private final Fordelinger fordelinger;
    private final Flyttinger flyttinger;
    private final Veilederregister veiledere;
    private final Sidehoder hoder;
    private final Kontoret kontoret;
    private final Klokke klokke;
    private final int maltall;

    Portefoljesider(
            Sykmeldtliste sykmeldte,
            Kontorkjerne kjernen,
            Portefoljer portefoljer,
            Fordelinger fordelinger,
            Flyttinger flyttinger,
            Veilederregister veiledere,
            Sidehoder hoder,
            Kontoret kontoret,
            Klokke klokke,
            Oppsett oppsett) {
        this.sykmeldte = sykmeldte;
        this.kjernen = kjernen;
        this.portefoljer = portefoljer;
        this.fordelinger = fordelinger;
        this.flyttinger = flyttinger;
        this.veiledere = veiledere;
        this.hoder = hoder;
        this.kontoret = kontoret;
        this.klokke = klokke;
        this.maltall = oppsett.maltall();
    }

    /** @param melding null når ingenting er gjort */
    Portefoljebilde til(Portefoljevalg onsket, Melding melding, Map<String, String> skrevet) {
        var innsyn = kontoret.innsyn();
        var kontor = onsket.kontor();
        var last = portefoljer.last(innsyn, kontor, klokke.iDag());
        var antall = Listetall.av(last, onsket.eier()).portefolje();
        var valg = onsket.paaSide(Math.min(onsket.side(), Blaing.sisteSide(antall, Portefoljevalg.ANTALL)));
        var linjer = sykmeldte.hos(
                innsyn, kontor, valg.eier(), (valg.side() - 1) * Portefoljevalg.ANTALL, Portefoljevalg.ANTALL);
        var neste = neste(kontor, linjer);
        var min = valg.eier().equals(kontoret.navIdent());
        return new Portefoljebilde(
                hoder.til(innsyn, kontor),
                Snarveier.alle(kontor, Listetall.av(last, kontoret.navIdent()), min ? Snarveier.MIN_PORTEFOLJE : ""),
                veiledere.med(kontor, valg.eier()),
                min,
                rader(linjer, neste.orElse(Map.of())),
                Blaing.av(
                        valg.side(),
                        Portefoljevalg.ANTALL,
                        antall,
                        side -> valg.paaSide(side).adresse()),
                valg.csvadresse(),
                kontoret.erLeder() ? kontorets(kontor, last, skrevet) : null,
                melding,
                neste.isEmpty());
    }

    /** Alle i porteføljen, uansett side. */
    List<Sykmeldtvisning> alle(Portefoljevalg valg) {
        var linjer = sykmeldte.hos(kontoret.innsyn(), valg.kontor(), valg.eier(), 0, Integer.MAX_VALUE);
        var alle = new ArrayList<Sykmeldtvisning>();
        for (int fra = 0; fra < linjer.size(); fra += OM_GANGEN) {
            var noen = linjer.subList(fra, Math.min(fra + OM_GANGEN, linjer.size()));
            alle.addAll(rader(noen, neste(valg.kontor(), noen).orElse(Map.of())));
        }
        return alle;
    }

    private Optional<Map<UUID, Nesteplikt>> neste(String kontor, List<Sykmeldtlinje> linjer) {
        return kjernen.neste(
                kontoret.sporsmal(kontor),
                linjer.stream().map(linje -> linje.person().id()).toList());
    }

    private List<Sykmeldtvisning> rader(List<Sykmeldtlinje> linjer, Map<UUID, Nesteplikt> neste) {
        return linjer.stream()
                .map(linje -> Sykmeldtvisning.av(
                        linje, klokke.iDag(), neste.get(linje.person().id()), ident -> null))
                .toList();
    }

    private Kontorets kontorets(String kontor, List<Veilederlast> last, Map<String, String> skrevet) {
        var fordeling = fordelinger.ved(kontor);
        var alle = new ArrayList<>(last);
        for (var en : veiledere.ved(kontor)) {
            if (last.stream().noneMatch(kjent -> en.navIdent().equals(kjent.navIdent()))) {
                alle.add(new Veilederlast(en.navIdent(), 0, 0, 0));
            }
        }
        var rader = alle.stream()
                .map(en -> vis(en, kontor, dager(en.navIdent(), skrevet, fordeling)))
                .sorted(comparing((Lastvisning rad) -> rad.navIdent() == null).thenComparing(Lastvisning::navn))
                .toList();
        return new Kontorets(rader, flyttet(kontor), maltall);
    }

    private List<Flyttet> flyttet(String kontor) {
        return flyttinger.siste(kontor, FLYTTINGER).stream()
                .map(en -> new Flyttet(tekst(en), FlyttingSide.STI + "/" + en.id()))
                .toList();
    }

    private String tekst(Flytting en) {
        var fra = veiledere.med(en.kontor(), en.fra()).navn();
        var til = veiledere.med(en.kontor(), en.til()).navn();
        return Datoer.tid(en.sist()) + ": " + en.flyttet() + " fra " + fra + " til " + til;
    }

    /** Det lederen nettopp skrev, ellers det som er bestemt; de ufordelte har ingen dager. */
    private static String dager(String navIdent, Map<String, String> skrevet, Map<String, Fodselsdager> bestemt) {
        return navIdent == null
                ? ""
                : skrevet.getOrDefault(
                        navIdent, bestemt.getOrDefault(navIdent, INGEN).skrevet());
    }

    private Lastvisning vis(Veilederlast last, String kontor, String dager) {
        var navn = last.navIdent() == null
                ? "Ufordelt"
                : veiledere.med(kontor, last.navIdent()).navn();
        return Lastvisning.av(last, navn, maltall, kontor, dager);
    }

    /** De som kan få noen fra en annen: dem registeret kjenner. */
    List<Veileder> veiledere(String kontor) {
        return veiledere.ved(kontor);
    }
}
