package no.sykefravaer.varsling.side.liste;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import no.sykefravaer.varsling.db.Arbeidslinje;
import no.sykefravaer.varsling.db.Arbeidsliste;
import no.sykefravaer.varsling.db.Arbeidslistefilter;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Tildelinger;
import no.sykefravaer.varsling.db.Utsnitt;
import no.sykefravaer.varsling.http.Veilederregister;
import no.sykefravaer.varsling.kjerne.Kontorkjerne;
import no.sykefravaer.varsling.portefolje.Behovsbilde;
import no.sykefravaer.varsling.side.Blaing;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.tid.Klokke;

/** Henter det som skal stå på oppgavelista. */
@RequestScoped
class Oppgavesider {

    private final Arbeidsliste arbeidsliste;
    private final Kontorkjerne kjernen;
    private final Tildelinger tildelinger;
    private final Veilederregister veiledere;
    private final Sidehoder hoder;
    private final Kontoret kontoret;
    private final Klokke klokke;

    Oppgavesider(
            Arbeidsliste arbeidsliste,
            Kontorkjerne kjernen,
            Tildelinger tildelinger,
            Veilederregister veiledere,
            Sidehoder hoder,
            Kontoret kontoret,
            Klokke klokke) {
        this.arbeidsliste = arbeidsliste;
        this.kjernen = kjernen;
        this.tildelinger = tildelinger;
        this.veiledere = veiledere;
        this.hoder = hoder;
        this.kontoret = kontoret;
        this.klokke = klokke;
    }

    /** En side bortenfor den siste er den siste. @param melding null når ingenting er gjort */
    Oppgaveside til(Listevalg onsket, Tildelingsmelding melding) {
        var innsyn = kontoret.innsyn();
        var kontor = onsket.kontor();
        var behov = kjernen.behov(kontoret.sporsmal(kontor));
        var filter = filter(onsket, behov.orElse(Behovsbilde.UKJENT));
        var treff = arbeidsliste.tell(innsyn, filter);
        var valg = onsket.paaSide(Math.min(onsket.side(), Blaing.sisteSide(treff.treff(), onsket.antall())));
        var linjer = arbeidsliste.les(innsyn, filter, utsnitt(valg));
        var tall =
                new Listetall(treff.kontorets(), treff.mine(), tildelinger.antall(innsyn, kontor, kontoret.navIdent()));
        return new Oppgaveside(
                hoder.til(innsyn, kontor),
                Snarveier.alle(kontor, tall, valg.omfang().tittel),
                valg,
                melding,
                Filtervisning.alle(valg, treff.grupper(), ident -> navn(kontor, ident)),
                Kolonnehode.alle(valg),
                rader(linjer, filter),
                veiledere.ved(kontor),
                valg.blaing(treff.treff()),
                behov.isEmpty(),
                treff.alle());
    }

    /** Alle radene i lista, uansett side. */
    List<Radvisning> alle(Listevalg valg) {
        var behov = kjernen.behov(kontoret.sporsmal(valg.kontor()));
        var filter = filter(valg, behov.orElse(Behovsbilde.UKJENT));
        var utsnitt = new Utsnitt(valg.sortering(), valg.synkende(), 0, Integer.MAX_VALUE);
        return rader(arbeidsliste.les(kontoret.innsyn(), filter, utsnitt), filter);
    }

    private List<Radvisning> rader(List<Arbeidslinje> linjer, Arbeidslistefilter filter) {
        return linjer.stream()
                .map(linje -> Radvisning.av(linje, filter.iDag(), ident -> kortnavn(filter.kontor(), ident)))
                .toList();
    }

    String navn(String kontor, String ident) {
        return ident.equals(Filtergruppe.UFORDELT)
                ? "Ufordelt"
                : veiledere.med(kontor, ident).navn();
    }

    private String kortnavn(String kontor, String ident) {
        return veiledere.med(kontor, ident).kortnavn();
    }

    private Arbeidslistefilter filter(Listevalg valg, Behovsbilde behov) {
        return new Arbeidslistefilter(
                valg.kontor(),
                klokke.iDag(),
                kontoret.navIdent(),
                valg.omfang() == Omfang.MINE,
                valg.samlet(),
                valg.filter(),
                Oppgavenavn.rekkefolge(),
                behov);
    }

    private static Utsnitt utsnitt(Listevalg valg) {
        return new Utsnitt(valg.sortering(), valg.synkende(), (valg.side() - 1) * valg.antall(), valg.antall());
    }
}
