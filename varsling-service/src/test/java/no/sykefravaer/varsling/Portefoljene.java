package no.sykefravaer.varsling;

import static no.sykefravaer.varsling.Hendelser.oppdatert;

import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;

/** Hvem som er tildelt hvem ved ett kontor. */
public record Portefoljene(Verden verden, String kontor) {

    /** En sykmeldt ved kontoret som ingen har. */
    public UUID kjent(Adressebeskyttelse beskyttelse) {
        var person = UUID.randomUUID();
        verden.send(oppdatert(person, 1, kontor, beskyttelse, false));
        Verden.til(() -> verden.les("select kontor from person where person_id = ?", person)
                .contains(kontor));
        return person;
    }

    public UUID tildelt(String navIdent, Adressebeskyttelse beskyttelse) {
        var person = kjent(beskyttelse);
        verden.les("insert into tildeling values (?, ?, ?, 1, 'Z990456', now()) returning 1", person, kontor, navIdent);
        return person;
    }

    /** Hvor mange veilederen har. */
    public String hos(String navIdent) {
        return verden.les("select count(*) from tildeling where kontor = ? and nav_ident = ?", kontor, navIdent)
                .getFirst();
    }
}
