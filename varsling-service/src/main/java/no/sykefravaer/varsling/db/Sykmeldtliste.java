package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.dato;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Tildelt;

/** Lister sykmeldte, med eller uten åpne oppgaver, og aldri andre enn dem den som spør, får se. */
@ApplicationScoped
public class Sykmeldtliste {

    private static final String VELG = """
            select p.*, case when t.kontor = p.kontor then t.nav_ident end as veileder,
                coalesce(t.versjon, 0) as tildelingsversjon, o.antall, o.frist, o.start
            from person p left join tildeling t on t.person_id = p.person_id
                cross join lateral (
                    select max(o.tilfelle_start) as start,
                        count(*) filter (where o.rolle = 'NAV' and o.status = 'APEN') as antall,
                        min(o.frist) filter (where o.rolle = 'NAV' and o.status = 'APEN' and o.form = 'OPPGAVE') as frist
                    from oppgave o where o.person_id = p.person_id) o
            where %s
            order by %s limit %d offset %d""";

    private static final String ETTER_FRIST = "o.frist nulls last, o.antall desc, p.person_id";
    private static final String ETTER_NAVN =
            "p.etternavn collate \"nb-NO-x-icu\", p.fornavn collate \"nb-NO-x-icu\", p.person_id";
    private static final String HAR_ORDET =
            "' ' || lower(p.fornavn || ' ' || replace(p.etternavn, '-', ' ')) like '% ' || ? || '%'";

    private final Database database;

    Sykmeldtliste(Database database) {
        this.database = database;
    }

    /** Dem veilederen har ved kontoret; den med nærmest frist først. @param fra hvor mange som hoppes over */
    public List<Sykmeldtlinje> hos(Innsyn.Nav innsyn, String kontor, String navIdent, int fra, int antall) {
        var vilkar = Vilkar.ved(innsyn, kontor).og("t.kontor = p.kontor and t.nav_ident = ?", navIdent);
        return les(vilkar, ETTER_FRIST, fra, antall);
    }

    /** Dem som har alle ordene i navnet, som begynnelsen av et av navnene; etter navn. */
    public List<Sykmeldtlinje> medNavn(Innsyn.Nav innsyn, List<String> ord, int antall) {
        var vilkar = Vilkar.naar(innsyn);
        ord.forEach(ett -> vilkar.og(HAR_ORDET, somPrefiks(ett)));
        return les(vilkar, ETTER_NAVN, 0, antall);
    }

    public List<Sykmeldtlinje> medIdent(Innsyn.Nav innsyn, String personident) {
        return les(Vilkar.naar(innsyn).og("p.personident = ?", personident), ETTER_NAVN, 0, 1);
    }

    /** Den som har nummeret, hvem som enn spør; bare for å føre at noen spurte. */
    public Optional<UUID> idTil(String personident) {
        var sql = "select person_id from person where personident = ?";
        return database.les(sql, rad -> uuid(rad, "person_id"), List.of(personident)).stream()
                .findFirst();
    }

    private List<Sykmeldtlinje> les(Vilkar vilkar, String rekkefolge, int fra, int antall) {
        return database.les(
                VELG.formatted(vilkar.tekst(), rekkefolge, antall, fra), Sykmeldtliste::linje, vilkar.verdier());
    }

    private static String somPrefiks(String ord) {
        return ord.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
    }

    private static Sykmeldtlinje linje(ResultSet rad) throws SQLException {
        return new Sykmeldtlinje(
                Personrader.person(rad),
                new Tildelt(rad.getString("veileder"), rad.getInt("tildelingsversjon")),
                rad.getInt("antall"),
                dato(rad, "frist"),
                dato(rad, "start"));
    }
}
