package no.sykefravaer.systemtest.nettleser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Sykmelding;

/** En ny person ved {@link Kontor#NUMMER} på dag 61 av et fravær på 91 dager, med siden sin. */
public record Sykmeldt(Personident ident, LocalDate start, String personId, String navn) {

    private static final int DAG = 60;
    private static final int SISTE = 90;
    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final String PERSON = """
            select p.person_id, p.etternavn from person p
            where p.personident = ? and exists (select from oppgave o where o.person_id = p.person_id)""";

    /** Kommer tilbake når varsling-service har henne og oppgavene. */
    public static Sykmeldt ny(Klient klient, Databasene databasene) {
        var ident = Personer.ny();
        var start = LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(DAG);
        klient.send(Sykmelding.sendt(ident, Personer.nyVirksomhet(), start, start.plusDays(SISTE))
                .ved(Kontor.NUMMER));
        await("personen")
                .atMost(FRIST)
                .until(() -> !databasene.varsling(PERSON, ident.verdi()).isEmpty());
        var rad = databasene.varsling(PERSON, ident.verdi()).getFirst().split(" \\| ");
        return new Sykmeldt(ident, start, rad[0], rad[1]);
    }

    public String adresse() {
        return "/personer/" + personId;
    }

    /** Oppgavene hennes slik de er lagret. */
    public List<String> oppgavene(Databasene databasene) {
        return databasene.varsling(
                "select id, status, versjon from oppgave where person_id = ?::uuid order by id", personId);
    }
}
