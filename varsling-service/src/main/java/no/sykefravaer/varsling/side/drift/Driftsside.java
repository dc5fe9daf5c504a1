package no.sykefravaer.varsling.side.drift;

import java.util.List;
import no.sykefravaer.varsling.side.Felt.Valg;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * Alt på driftssiden. Det en tjeneste ikke svarte på, er null, og da står det at den ikke svarer.
 *
 * @param sok det som er søkt etter; null når hele feilkøen vises
 */
record Driftsside(
        Sidehode hode,
        Driftssvar svar,
        List<Helserad> tjenester,
        List<Emnevisning> emner,
        List<Feilko> feilkoer,
        Sokevalg sok,
        List<Mottaksvisning> mottak,
        List<Leveringsvisning> leveringer,
        Kjernen kjernen,
        Omregningsvisning omregning,
        Regnskapsvisning regnskap) {

    public List<String> emnekolonner() {
        return List.of(
                "Emne",
                "Partisjoner",
                "Poster",
                "Siste post",
                "Inn per sekund",
                "Leses av",
                "Etterslep",
                "Lest per sekund",
                "Framme om");
    }

    public List<String> leveringskolonner() {
        return List.of("Oppgave", "Skulle", "Svaret fra mottakeren", "Forsøk", "Parkert", "Send");
    }

    public List<String> feilkolonner() {
        return List.of("Post", "Hva gikk galt", "Årsak", "Forsøk", "Lagt her");
    }

    /** Om en tjeneste er klar; {@code mangler} er tomt når ingenting mangler. */
    record Helserad(String tjeneste, Statusmerke merke, String mangler) {}

    /** Feilkøen til én tjeneste; {@code rader} er null når den ikke svarer. */
    record Feilko(String tjeneste, String antall, List<Feilrad> rader) {

        public boolean svarer() {
            return rader != null;
        }
    }

    /** Det som er fylt ut i søket, og det som kan velges. */
    record Sokevalg(String emne, String opphav, String verdi, List<Valg> emner, List<Valg> opphavene, boolean sokt) {}

    /** Utboksen og det forfalte, i ord. */
    record Kjernen(boolean tom, String venter, String parkert, String eldste, String sisteForfall) {}

    /** En ny beregning, i ord; {@code prosent} er hvor mye som er gjort. */
    record Omregningsvisning(Statusmerke merke, String startet, String framgang, int prosent, boolean paagaar) {}
}
