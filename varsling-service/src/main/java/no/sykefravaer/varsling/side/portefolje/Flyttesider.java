package no.sykefravaer.varsling.side.portefolje;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import no.sykefravaer.varsling.db.Portefoljer;
import no.sykefravaer.varsling.http.Veilederregister;
import no.sykefravaer.varsling.portefolje.Flytting;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.portefolje.Flytteside.Framdrift;
import no.sykefravaer.varsling.tid.Klokke;

/** Henter det som skal stå på siden om en flytting. */
@RequestScoped
class Flyttesider {

    private final Portefoljer portefoljer;
    private final Veilederregister veiledere;
    private final Sidehoder hoder;
    private final Kontoret kontoret;
    private final Klokke klokke;

    Flyttesider(
            Portefoljer portefoljer, Veilederregister veiledere, Sidehoder hoder, Kontoret kontoret, Klokke klokke) {
        this.portefoljer = portefoljer;
        this.veiledere = veiledere;
        this.hoder = hoder;
        this.kontoret = kontoret;
        this.klokke = klokke;
    }

    Flytteside skjema(String kontor, String fra, String feil) {
        var hode = hoder.til(kontoret.innsyn(), kontor);
        return new Flytteside(hode, eiere(kontor), veiledere.ved(kontor), fra, feil, null);
    }

    Flytteside framdrift(Flytting flytting) {
        var hode = hoder.til(kontoret.innsyn(), flytting.kontor());
        return new Flytteside(hode, List.of(), List.of(), null, null, av(flytting));
    }

    /** Det som er galt i skjemaet, eller null. */
    String mangler(String kontor, String fra, String til, String arsak) {
        if (eiere(kontor).stream().noneMatch(en -> en.navIdent().equals(fra))) {
            return "Velg hvem porteføljen skal flyttes fra.";
        }
        if (veiledere.finn(kontor, til).isEmpty() || til.equals(fra)) {
            return "Velg en annen veileder ved kontoret å flytte til.";
        }
        return Flyttearsak.av(arsak).isEmpty() ? "Velg hvorfor porteføljen flyttes." : null;
    }

    /** Den de kom fra, arbeider fremdeles ved kontoret. */
    boolean kanFlyttesTilbake(Flytting f) {
        var erOver = f.ferdig() || f.stanset(klokke.naa());
        return erOver && f.flyttet() > 0 && veiledere.finn(f.kontor(), f.fra()).isPresent();
    }

    /** De som har noen å flytte. */
    private List<Lastvisning> eiere(String kontor) {
        return portefoljer.last(kontoret.innsyn(), kontor, klokke.iDag()).stream()
                .filter(en -> en.navIdent() != null)
                .map(en ->
                        Lastvisning.av(en, veiledere.med(kontor, en.navIdent()).navn(), en.personer(), kontor, ""))
                .toList();
    }

    private Framdrift av(Flytting f) {
        var stanset = f.stanset(klokke.naa());
        var pagar = !f.ferdig() && !stanset;
        var hel = f.flyttet() == f.alle();
        return new Framdrift(
                f.alle(),
                f.behandlet(),
                pagar,
                pagar ? "info" : hel ? "success" : "warning",
                pagar ? "info" : hel ? "hake" : "snart",
                tekst(f, pagar, stanset),
                kanFlyttesTilbake(f) ? FlyttingSide.STI + "/" + f.id() + "/tilbake" : null);
    }

    private String tekst(Flytting f, boolean pagar, boolean stanset) {
        var hvem = " fra " + navn(f, f.fra()) + " til " + navn(f, f.til()) + ".";
        if (pagar) {
            return "Flytter. " + f.behandlet() + " av " + sykmeldte(f.alle()) + " er behandlet.";
        }
        var utfall = f.flyttet() + " av " + sykmeldte(f.alle()) + " er flyttet" + hvem;
        if (stanset) {
            return utfall + " Flyttingen stanset. Flytt porteføljen en gang til for å få med resten.";
        }
        var ikke = f.alle() - f.flyttet();
        return ikke == 0 ? utfall : utfall + " " + ikke + " ble tildelt av noen andre imens, eller byttet kontor.";
    }

    private String navn(Flytting f, String navIdent) {
        return veiledere.med(f.kontor(), navIdent).navn();
    }

    private static String sykmeldte(int antall) {
        return antall == 1 ? "1 sykmeldt" : antall + " sykmeldte";
    }
}
