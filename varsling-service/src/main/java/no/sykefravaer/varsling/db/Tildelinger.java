package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Valgt;

/** Hvem som har hvem. Ingen tildeler noen hun ikke får se, og ingen uten å ha sett hvem som har dem. */
@ApplicationScoped
public class Tildelinger {

    private static final String SYNLIGE = "select count(*) from person p where %s and p.person_id = any(?)";

    private static final String TILDEL = """
            insert into tildeling as t (person_id, kontor, nav_ident, versjon, utforer, tidspunkt, flytting)
            select p.person_id, p.kontor, ?, n.versjon + 1, ?, ?, ?
            from unnest(?, ?) as n(person_id, versjon) join person p on p.person_id = n.person_id
            where %s
            order by p.person_id
            on conflict (person_id) do update set kontor = excluded.kontor, nav_ident = excluded.nav_ident,
                versjon = excluded.versjon, utforer = excluded.utforer, tidspunkt = excluded.tidspunkt,
                flytting = excluded.flytting
            where t.versjon = excluded.versjon - 1""";

    private static final String ANTALL = """
            select count(*) from tildeling t join person p on p.person_id = t.person_id and p.kontor = t.kontor
            where %s and t.nav_ident = ?""";

    private final Database database;

    Tildelinger(Database database) {
        this.database = database;
    }

    /** Hvor mange av personene ved kontoret den som spør, får se. */
    public int synlige(Innsyn.Nav innsyn, String kontor, Collection<Valgt> valgte) {
        var vilkar = Vilkar.ved(innsyn, kontor);
        var verdier = new ArrayList<>(vilkar.verdier());
        verdier.add(Kolonne.av("uuid", valgte, Valgt::personId));
        return antall(SYNLIGE.formatted(vilkar.tekst()), verdier);
    }

    /**
     * @param navIdent den som får dem; null når de skal stå ufordelt
     * @return hvor mange som ble tildelt
     */
    public int tildel(
            Innsyn.Nav innsyn, String kontor, Collection<Valgt> valgte, String navIdent, String utforer, Instant naa) {
        return tildel(innsyn, kontor, valgte, navIdent, utforer, naa, null);
    }

    /** @param flytting den de flyttes i; null når de tildeles for seg */
    public int tildel(
            Innsyn.Nav innsyn,
            String kontor,
            Collection<Valgt> valgte,
            String navIdent,
            String utforer,
            Instant naa,
            UUID flytting) {
        var vilkar = Vilkar.ved(innsyn, kontor);
        var verdier = new ArrayList<Object>();
        verdier.addAll(Arrays.asList(navIdent, utforer, naa, flytting));
        verdier.add(Kolonne.av("uuid", valgte, Valgt::personId));
        verdier.add(Kolonne.av("int4", valgte, Valgt::versjon));
        verdier.addAll(vilkar.verdier());
        return database.skriv(TILDEL.formatted(vilkar.tekst()), verdier);
    }

    /** Hvor mange veilederen har ved kontoret, av dem den som spør, får se. */
    public int antall(Innsyn.Nav innsyn, String kontor, String navIdent) {
        var vilkar = Vilkar.ved(innsyn, kontor);
        var verdier = new ArrayList<>(vilkar.verdier());
        verdier.add(navIdent);
        return antall(ANTALL.formatted(vilkar.tekst()), verdier);
    }

    private int antall(String sql, List<?> verdier) {
        return database.les(sql, rad -> rad.getInt(1), verdier).getFirst();
    }
}
