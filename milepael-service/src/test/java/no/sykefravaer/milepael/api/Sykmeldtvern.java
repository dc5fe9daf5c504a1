package no.sykefravaer.milepael.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.milepael.Hendelsesbygger.den;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;

/** Sykmeldte på dag 61 med hvert sitt vern, og det den som skal se dem, må ha rett til. */
@ApplicationScoped
class Sykmeldtvern {

    static final String KONTOR = "0315";
    static final String ANNET_KONTOR = "1719";
    static final Set<String> ALLE_RETTER = Set.of("FORTROLIG", "STRENGT_FORTROLIG", "EGEN_ANSATT", "UAVKLART");

    /** @param kreves retten til å se henne, ut over at hun hører til kontoret */
    record Sykmeldt(String ident, Adressebeskyttelse beskyttelse, boolean skjermet, Set<String> kreves) {

        boolean erUavklart() {
            return beskyttelse == null;
        }
    }

    static final List<Sykmeldt> ALLE = List.of(
            new Sykmeldt("04850009001", Adressebeskyttelse.UGRADERT, false, Set.of()),
            new Sykmeldt("04850009002", Adressebeskyttelse.FORTROLIG, false, Set.of("FORTROLIG")),
            new Sykmeldt("04850009003", Adressebeskyttelse.STRENGT_FORTROLIG, false, Set.of("STRENGT_FORTROLIG")),
            new Sykmeldt("04850009004", Adressebeskyttelse.UGRADERT, true, Set.of("EGEN_ANSATT")),
            new Sykmeldt("04850009005", Adressebeskyttelse.FORTROLIG, true, Set.of("FORTROLIG", "EGEN_ANSATT")),
            new Sykmeldt("04850009006", null, false, Set.of("UAVKLART")));

    private final Prove prove;
    private final Klokke klokke;

    Sykmeldtvern(Prove prove, Klokke klokke) {
        this.prove = prove;
        this.klokke = klokke;
    }

    void meldAlle() {
        ALLE.forEach(this::meld);
    }

    private void meld(Sykmeldt hun) {
        var dor = den(klokke.iDag()).om(new Personident(hun.ident()));
        var start = klokke.iDag().minusDays(60);
        if (!hun.erUavklart()) {
            prove.mottar(register(hun, klokke.iDag()));
        }
        prove.mottar(dor.sendt("s-1", start, start.plusDays(90)));
    }

    private static PersonMottatt register(Sykmeldt hun, LocalDate dag) {
        var opplysninger = new Personopplysninger(
                "Kari", "Eksempel", null, KONTOR, hun.beskyttelse(), hun.skjermet(), null, null, null, null);
        var tid = Instant.parse(dag + "T08:00:00Z");
        var id = UUID.nameUUIDFromBytes(hun.ident().getBytes(UTF_8));
        return new PersonMottatt(id, "freg", new Personident(hun.ident()), tid, tid, opplysninger);
    }
}
