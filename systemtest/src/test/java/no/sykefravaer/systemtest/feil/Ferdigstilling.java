package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Mottatt;
import org.awaitility.core.ConditionTimeoutException;

/** Arbeidsgiverne gjør alt de har, hos seg; varslingen sier det til kjernen med sitt eget token. */
record Ferdigstilling(Anlegg anlegg) {

    private static final String NYE = "rolle=ARBEIDSGIVER&status=NY";
    private static final String APNE =
            "select count(*) from oppgave where id::text = any(?) and status = 'APEN' and form = 'OPPGAVE'";

    /** @return tomt når alt er lukket hos oss i tide */
    List<String> om(Datasett datasett) {
        anlegg.klient().gjorForfalt(); // kjernen har sett et token som er nytt
        var gjort = deres(datasett);
        gjort.forEach(anlegg.klient()::gjortAvArbeidsgiver);
        try {
            var ider = gjort.stream().map(Mottatt::oppgaveId).toList();
            await("det som er gjort, er lukket")
                    .atMost(Prove.HELES)
                    .ignoreExceptions()
                    .until(() -> Databasene.tall(anlegg.databasene().varsling(APNE, ider)) == 0);
            return new Stillhet(anlegg).innen(Prove.HELES, datasett.personer());
        } catch (ConditionTimeoutException e) {
            return List.of("det arbeidsgiverne har gjort, er ikke lukket");
        }
    }

    private List<Mottatt> deres(Datasett datasett) {
        Set<String> personer = new HashSet<>();
        datasett.personer().stream().map(Personident::verdi).forEach(personer::add);
        return anlegg.klient().mottatt(NYE).stream()
                .filter(oppgave -> oppgave.frist() != null && personer.contains(oppgave.personident()))
                .toList();
    }
}
