package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.varsling.oppgave.Innsyn;

/** Setningen som leser et kontors oppgaver: den faste teksten, og verdiene i den rekkefølgen de står i den. */
final class Arbeidslistesporring {

    // Hvert oppslag går på en indeks, én gang per person eller oppgave («offset 0» holder på det), og i kjernens liste
    // ved halvering (width_bucket). Får basen velge selv, tar 10 000 oppgaver fra fem til førti sekunder til
    // statistikken dens er ny.
    private static final String KONTORETS = """
            with kjernen as materialized (
                select ?::uuid[] as personer, ?::int[] as behov
            ), folk as materialized (
                select p.*, case when t.kontor = p.kontor then t.nav_ident end as veileder,
                    coalesce(t.versjon, 0) as tildelingsversjon,
                    case when k.personer[s.plass] = p.person_id then k.behov[s.plass] end as behov,
                    (? - fodselsdato_som_tall(p.personident)) / 10000 as alder
                from person p cross join kjernen k
                    cross join lateral (select width_bucket(p.person_id, k.personer) as plass) s
                    left join lateral (select * from tildeling t where t.person_id = p.person_id offset 0) t on true
                where %s
            ), kontorets as materialized (
                select o.id, o.regel, o.uke, o.hjemmel, o.tilfelle_start, o.sykmelder_ukjent,
                    case when o.form = 'OPPGAVE' then o.frist end as frist,
                    case when o.form <> 'OPPGAVE' then 'UTEN' when o.frist < ? then 'OVER' when o.frist <= ? then 'SNART'
                        else 'SENERE' end as fristgruppe,
                    lpad(((left(p.personident, 2)::int - 1) %% 40 + 1)::text, 2, '0') as fodselsdag,
                    (array['UNDER_30', 'FRA_30', 'FRA_40', 'FRA_50', 'FRA_60'])[
                        least(greatest(p.alder / 10 - 1, 1), 5)] as aldersgruppe,
                    case when p.behov is null then 'UKJENT' when p.behov & 1 = 1 then 'HELT' else 'GRADERT' end
                        as gradgruppe,
                    array(select distinct a.orgnummer from oppgave a
                        where a.rolle = 'ARBEIDSGIVER' and a.person_id = o.person_id
                            and a.tilfelle_start = o.tilfelle_start
                        order by a.orgnummer) as virksomheter,
                    p.*
                from folk p cross join lateral (
                    select * from oppgave o where o.person_id = p.person_id and o.rolle = 'NAV' and o.status = 'APEN'
                    offset 0) o
            )
            """;

    private final Arbeidslistefilter filter;
    private final String kontorets;
    private final List<Object> verdier = new ArrayList<>();

    Arbeidslistesporring(Innsyn.Nav innsyn, Arbeidslistefilter filter) {
        this.filter = filter;
        var vilkar = Vilkar.naar(innsyn).og("(p.kontor = ? or p.kontor is null)", filter.kontor());
        kontorets = KONTORETS.formatted(vilkar.tekst());
        verdier.add(Kolonne.av("uuid", filter.behov().personer()));
        verdier.add(Kolonne.av("int4", filter.behov().behov()));
        verdier.add(somTall(filter.iDag()));
        verdier.addAll(vilkar.verdier());
        verdier.addAll(List.of(filter.iDag(), filter.sisteSnart()));
    }

    /** Den som spør, i setningen. */
    String meg() {
        verdier.add(filter.navIdent());
        return "?";
    }

    /** Det lista er for, uten filter. */
    String omfang() {
        return filter.bareMine() ? "veileder = " + meg() : "true";
    }

    /** Alle gruppene må passe; en gruppe som telles, avgrenser ikke seg selv. */
    String alle(Filtergruppe unntatt) {
        var vilkar = new ArrayList<>(List.of(omfang()));
        for (var gruppe : Filtergruppe.values()) {
            if (gruppe != unntatt && !filter.valgt(gruppe).isEmpty()) {
                vilkar.add(gruppe.vilkar);
                verdier.add(Kolonne.av("text", filter.valgt(gruppe)));
            }
        }
        return String.join(" and ", vilkar);
    }

    String rekkefolge(Sortering sortering, boolean synkende) {
        if (sortering == Sortering.OPPGAVE) {
            verdier.add(Kolonne.av("text", filter.regelrekkefolge()));
        }
        return sortering.sql(synkende);
    }

    String med(String resten) {
        return kontorets + resten;
    }

    List<Object> verdier() {
        return verdier;
    }

    private static int somTall(LocalDate dag) {
        return (dag.getYear() * 100 + dag.getMonthValue()) * 100 + dag.getDayOfMonth();
    }
}
