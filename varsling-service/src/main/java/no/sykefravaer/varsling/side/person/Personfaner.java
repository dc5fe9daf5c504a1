package no.sykefravaer.varsling.side.person;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.HvaOm;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.side.person.Personside.Innhold;
import no.sykefravaer.varsling.side.person.Personside.Lest;
import no.sykefravaer.varsling.side.person.Personside.Notatfane;

/** Henter det som står i fanen som vises, og ikke mer. */
@RequestScoped
class Personfaner {

    private static final String TAUS = "Tjenesten svarer ikke nå. Prøv igjen om litt.";

    private final Kjerneklient kjerne;
    private final ObjectMapper json;
    private final Innlogget innlogget;

    Personfaner(Kjerneklient kjerne, ObjectMapper json, Innlogget innlogget) {
        this.kjerne = kjerne;
        this.json = json;
        this.innlogget = innlogget;
    }

    Innhold innhold(Personhode hode, Tidslinje linje, Sporsmal sporsmal, Personvalg valg) {
        return switch (valg.fane()) {
            case TIDSLINJE -> Innhold.av(Tidslinjefane.av(linje, valg.tilfelle(), m -> vis(m, linje, hode, List.of())));
            case OPPGAVER -> Innhold.av(oppgaver(hode, linje, valg));
            case SYKMELDINGER ->
                Innhold.avSykmeldinger(
                        Lest.av(kjerne.dokumenter(sporsmal).svar().map(Dokumentvisning::alle)));
            case HISTORIKK ->
                Innhold.avHistorikk(Lest.av(kjerne.altGjort(sporsmal)
                        .svar()
                        .map(alle -> alle.stream().map(Historikkvisning::av).toList())));
            case NOTATER -> Innhold.av(notater(hode, sporsmal, valg));
            case HVA_OM -> Innhold.av(hvaOm(hode, linje, sporsmal, valg));
        };
    }

    private Oppgavefane oppgaver(Personhode hode, Tidslinje linje, Personvalg valg) {
        var tilfeller = linje.tilfeller().stream()
                .map(t -> Tilfellevisning.av(t, linje.dato(), m -> vis(m, linje, hode, skjemaer(m, linje, hode, valg))))
                .sorted(comparing(Tilfellevisning::start).reversed())
                .toList();
        return new Oppgavefane(tilfeller, bestillinger(tilfeller, hode, valg));
    }

    private Milepaelvisning vis(Milepael m, Tidslinje linje, Personhode hode, List<Skjemavisning> skjemaer) {
        return Milepaelvisning.av(m, linje.dato(), hode.adresse(), Hvorforvisning.av(m, json), skjemaer);
    }

    private static List<Skjemavisning> skjemaer(Milepael m, Tidslinje linje, Personhode hode, Personvalg valg) {
        return Muligheter.til(m, linje.dato()).stream()
                .map(en -> Skjemavisning.av(en, hode.adresse(), m, valg.sist()))
                .toList();
    }

    /** Det kan bare bes om noe mens et fravær pågår. */
    private static List<Skjemavisning> bestillinger(List<Tilfellevisning> tilfeller, Personhode hode, Personvalg valg) {
        return tilfeller.stream().anyMatch(Tilfellevisning::pagar)
                ? Personskjemaer.BESTILLINGER.stream()
                        .map(en -> Skjemavisning.av(en, hode.adresse(), valg.sist()))
                        .toList()
                : List.of();
    }

    private Notatfane notater(Personhode hode, Sporsmal sporsmal, Personvalg valg) {
        var notater = kjerne.notater(sporsmal)
                .svar()
                .map(alle -> alle.stream()
                        .map(notat -> Notatvisning.av(notat, hode.adresse(), innlogget.navIdent()))
                        .toList());
        return new Notatfane(Lest.av(notater), Skjemavisning.av(Personskjemaer.NOTAT, hode.adresse(), valg.sist()));
    }

    private HvaOmFane hvaOm(Personhode hode, Tidslinje linje, Sporsmal sporsmal, Personvalg valg) {
        var tanke = valg.tanke();
        if (tanke.isEmpty()) {
            return new HvaOmFane(hode.adresse(), HvaOmSkjema.felt(linje, tanke, List.of()), null, List.of());
        }
        return switch (kjerne.hvaOm(sporsmal, tanke)) {
            case Svarte<HvaOm>(var svar) ->
                new HvaOmFane(hode.adresse(), HvaOmSkjema.felt(linje, tanke, List.of()), null, Sammenligning.av(svar));
            case Avviste<?> avvist ->
                new HvaOmFane(
                        hode.adresse(),
                        HvaOmSkjema.felt(linje, tanke, avvist.feil()),
                        avvist.feil().isEmpty() ? avvist.detail() : "Noe mangler eller er galt.",
                        List.of());
            case Taus<?> taus ->
                new HvaOmFane(hode.adresse(), HvaOmSkjema.felt(linje, tanke, List.of()), TAUS, List.of());
        };
    }
}
