package no.sykefravaer.lokal.eksempeldata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.personregister.Personfaktum;

/** En oppdiktet sykmeldt og alt som sendes om henne, i rekkefølge. */
record Eksempelperson(
        Personident ident,
        String kontor,
        Adressebeskyttelse beskyttelse,
        boolean skjermet,
        List<Sykmelding> sykmeldinger) {

    Eksempelperson {
        sykmeldinger = List.copyOf(sykmeldinger);
    }

    /** Det registeret må ha sagt før den første sykmeldingen; de andre forteller registeret om av seg selv. */
    Optional<Personfaktum> beskyttet() {
        var forste = sykmeldinger.getFirst().mottatt();
        return beskyttelse == Adressebeskyttelse.UGRADERT && !skjermet
                ? Optional.empty()
                : Optional.of(Personfaktum.om(ident, kontor, beskyttelse, skjermet, forste));
    }

    LocalDate forsteDag() {
        return sykmeldinger.getFirst().dag();
    }

    @Override
    public String toString() {
        return "Eksempelperson[***]";
    }
}
