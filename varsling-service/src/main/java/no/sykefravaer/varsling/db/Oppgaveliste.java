package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.kode;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Innsyn;

/** Lister oppgaver i rekkefølge etter frist, og aldri andre enn dem den som spør, får se. */
@ApplicationScoped
public class Oppgaveliste {

    private static final String VELG = """
            select o.*, p.versjon as person_versjon, p.personident, p.fornavn, p.etternavn, p.kontor,
                p.adressebeskyttelse, p.skjermet,
                (select l.status from levering l where l.oppgave_id = o.id order by l.lopenummer desc limit 1)
                    as leveringsstatus
            from oppgave o join person p on p.person_id = o.person_id
            where %s
            order by o.frist, o.id
            limit %d""";

    private static final String SISTE_MOTE = """
            select status from oppgave where person_id = ? and rolle = 'NAV' and regel = 'DIALOGMOTE_2'
            order by tilfelle_start desc limit 1""";

    private final Database database;

    Oppgaveliste(Database database) {
        this.database = database;
    }

    /** Inntil {@code antall} + 1 linjer: den siste sier om det er flere. */
    public List<Oppgavelinje> les(Innsyn innsyn, Oppgavefilter filter) {
        var vilkar = Vilkar.naar(innsyn)
                .ogNaarGitt("o.rolle = ?", filter.rolle())
                .ogNaarGitt("o.status = ?", filter.status())
                .ogNaarGitt("p.kontor = ?", filter.kontor())
                .ogNaarGitt("o.regel = ?", filter.regel())
                .ogNaarGitt("o.frist >= ?", filter.fristFom())
                .ogNaarGitt("o.frist <= ?", filter.fristTom())
                .ogNaarGitt("o.orgnummer = ?", filter.orgnummer())
                .ogNaarGitt("o.hpr = ?", filter.hpr());
        if (filter.etter() != null) {
            vilkar.og(
                    "(o.frist, o.id) > (?, ?)",
                    filter.etter().frist(),
                    filter.etter().id());
        }
        return les(vilkar, filter.antall() + 1);
    }

    public Optional<Oppgavelinje> les(Innsyn innsyn, UUID id) {
        return les(Vilkar.naar(innsyn).og("o.id = ?", id), 1).stream().findFirst();
    }

    /** Oppgavene om én person, inntil {@code hoyst}. */
    public List<Oppgavelinje> omPerson(Innsyn innsyn, UUID personId, int hoyst) {
        return les(Vilkar.naar(innsyn).og("o.person_id = ?", personId), hoyst);
    }

    /** Sant når dialogmøte 2 er holdt i det siste fraværet det gjaldt; det neste er da møte 3. */
    public boolean harHoldtMote(UUID personId) {
        return database.les(SISTE_MOTE, rad -> rad.getString("status"), List.of(personId))
                .contains("UTFORT");
    }

    private List<Oppgavelinje> les(Vilkar vilkar, int hoyst) {
        return database.les(VELG.formatted(vilkar.tekst(), hoyst), Oppgaveliste::linje, vilkar.verdier());
    }

    private static Oppgavelinje linje(ResultSet rad) throws SQLException {
        return new Oppgavelinje(
                Oppgaverad.les(rad),
                Personrader.person(rad),
                kode(Leveringsutfall.Status.class, rad, "leveringsstatus"));
    }
}
