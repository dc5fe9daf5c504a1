package no.sykefravaer.varsling.side.liste;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Sykmeldtlinje;
import no.sykefravaer.varsling.db.Sykmeldtliste;
import no.sykefravaer.varsling.http.Veilederregister;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Personinnsyn;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.tid.Klokke;

/** Søker blant dem den innloggede får se, ved alle kontorene hennes. */
@RequestScoped
class Soksider {

    private static final Pattern IDENTNUMMER = Pattern.compile("\\d{11}");
    private static final int FLEST = 50;
    private static final int KORTEST = 2; // tegn
    private static final int FLEST_ORD = 6;

    private final Sykmeldtliste sykmeldte;
    private final Personinnsyn personinnsyn;
    private final Veilederregister veiledere;
    private final Lister lister;
    private final Sidehoder hoder;
    private final Kontoret kontoret;
    private final Klokke klokke;

    Soksider(
            Sykmeldtliste sykmeldte,
            Personinnsyn personinnsyn,
            Veilederregister veiledere,
            Lister lister,
            Sidehoder hoder,
            Kontoret kontoret,
            Klokke klokke) {
        this.sykmeldte = sykmeldte;
        this.personinnsyn = personinnsyn;
        this.veiledere = veiledere;
        this.lister = lister;
        this.hoder = hoder;
        this.kontoret = kontoret;
        this.klokke = klokke;
    }

    Sokebilde tom(String kontor) {
        return side(kontor, "", null, null);
    }

    Sokebilde glemt(String kontor) {
        return side(kontor, "", null, "Søket er for gammelt og er glemt. Søk på nytt.");
    }

    Sokebilde treff(String kontor, String tekst) {
        var uten = tekst.replaceAll("[\\s.-]", "");
        if (uten.length() < KORTEST) {
            return side(kontor, tekst, null, "Skriv minst to bokstaver av navnet, eller hele fødselsnummeret.");
        }
        return side(kontor, tekst, IDENTNUMMER.matcher(uten).matches() ? medIdent(uten) : medNavn(tekst), null);
    }

    /** Den som ikke får se personen, får ikke vite at hun finnes; men at det ble søkt, føres. */
    private List<Sykmeldtlinje> medIdent(String personident) {
        var funnet = sykmeldte.medIdent(kontoret.innsyn(), personident);
        if (funnet.isEmpty()) {
            sykmeldte.idTil(personident).ifPresent(id -> personinnsyn.finn(id, Slag.SOK));
        }
        return funnet;
    }

    private List<Sykmeldtlinje> medNavn(String tekst) {
        var ord = Arrays.stream(tekst.split("[\\s,-]+"))
                .filter(ett -> !ett.isEmpty())
                .limit(FLEST_ORD)
                .toList();
        return sykmeldte.medNavn(kontoret.innsyn(), ord, FLEST + 1);
    }

    private Sokebilde side(String kontor, String sokt, List<Sykmeldtlinje> linjer, String feil) {
        var treff = linjer == null
                ? null
                : linjer.stream().limit(FLEST).map(this::vis).toList();
        return new Sokebilde(
                hoder.til(kontoret.innsyn(), kontor),
                lister.snarveier(kontor, "Søk etter sykmeldt"),
                sokt,
                treff,
                linjer != null && linjer.size() > FLEST,
                feil);
    }

    private Sykmeldtvisning vis(Sykmeldtlinje linje) {
        return Sykmeldtvisning.av(
                linje,
                klokke.iDag(),
                null,
                ident -> veiledere.med(linje.person().kontor(), ident).navn());
    }
}
