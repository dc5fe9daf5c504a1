package no.sykefravaer.varsling.side.person;

import java.util.List;
import java.util.Optional;
import no.sykefravaer.varsling.side.Sidehode;

/**
 * Alt malen til personsiden trenger. Av fanene er bare den som vises, med; de andre er null.
 *
 * @param gjort det som nettopp er gjort, eller null
 * @param feil noe som ikke gikk, og som ikke hører til et skjema; ellers null
 * @param feilet skjemaet som ikke ble tatt imot, hvor det enn står; ellers null
 * @param igjen et skjema som ikke ble tatt imot, og som ikke har noen plass på siden nå; ellers null
 * @param uten hvorfor kjernens del ikke vises; null når den gjør det
 * @param egne oppgavene vi selv har, når kjernens del ikke vises
 */
record Personside(
        Sidehode hode,
        Personhode person,
        List<Fane.Valg> faner,
        String tittel,
        String gjort,
        String feil,
        Skjemavisning feilet,
        Skjemavisning igjen,
        String uten,
        List<Egenoppgave> egne,
        Innhold innhold) {

    /** Det som står i fanen; null i dem som ikke vises, og en liste er null når den ikke lot seg lese. */
    record Innhold(
            Tidslinjefane tidslinje,
            Oppgavefane oppgaver,
            Lest<Dokumentvisning> sykmeldinger,
            Lest<Historikkvisning> historikk,
            Notatfane notater,
            HvaOmFane hvaOm) {

        static final Innhold INTET = new Innhold(null, null, null, null, null, null);

        static Innhold av(Tidslinjefane fane) {
            return new Innhold(fane, null, null, null, null, null);
        }

        static Innhold av(Oppgavefane fane) {
            return new Innhold(null, fane, null, null, null, null);
        }

        static Innhold avSykmeldinger(Lest<Dokumentvisning> lest) {
            return new Innhold(null, null, lest, null, null, null);
        }

        static Innhold avHistorikk(Lest<Historikkvisning> lest) {
            return new Innhold(null, null, null, lest, null, null);
        }

        static Innhold av(Notatfane fane) {
            return new Innhold(null, null, null, null, fane, null);
        }

        static Innhold av(HvaOmFane fane) {
            return new Innhold(null, null, null, null, null, fane);
        }
    }

    /** Noe kjernen ble spurt om. @param mangler sant når den ikke svarte */
    record Lest<T>(List<T> alle, boolean mangler) {

        static <T> Lest<T> av(Optional<List<T>> svar) {
            return new Lest<>(svar.orElse(List.of()), svar.isEmpty());
        }
    }

    /** Notatene, og skjemaet for et nytt. */
    record Notatfane(Lest<Notatvisning> notater, Skjemavisning nytt) {}
}
