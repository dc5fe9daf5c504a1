package no.sykefravaer.varsling.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.portefolje.Fodselsdager;

/** Hvem som får de nye ved et kontor, etter dagen de er født. */
@ApplicationScoped
public class Fordelinger {

    private static final String LES = "select nav_ident, fodselsdag from fordeling where kontor = ?";
    private static final String SLETT = "delete from fordeling where kontor = ?";

    private static final String LAGRE = """
            insert into fordeling (kontor, fodselsdag, nav_ident, utforer, tidspunkt)
            select ?, n.dag, n.ident, ?, ? from unnest(?, ?) as n(dag, ident)""";

    /** Den som alt har en veileder ved kontoret, eller er tatt tilbake der, og den som er beskyttet, fordeles ikke. */
    private static final String FORDEL = """
            insert into tildeling as t (person_id, kontor, nav_ident, versjon, utforer, tidspunkt)
            select p.person_id, p.kontor, f.nav_ident, 1, 'FODSELSDAG', ?
            from person p join fordeling f on f.kontor = p.kontor
                and f.fodselsdag = (left(p.personident, 2)::int - 1) % 40 + 1
            where p.person_id = any(?) and p.adressebeskyttelse = 'UGRADERT' and not p.skjermet
            order by p.person_id
            on conflict (person_id) do update set kontor = excluded.kontor, nav_ident = excluded.nav_ident,
                versjon = t.versjon + 1, utforer = excluded.utforer, tidspunkt = excluded.tidspunkt, flytting = null
            where t.kontor <> excluded.kontor""";

    private final Database database;

    Fordelinger(Database database) {
        this.database = database;
    }

    private record Dag(String navIdent, int dag) {}

    public Map<String, Fodselsdager> ved(String kontor) {
        var dager = database.les(LES, rad -> new Dag(rad.getString(1), rad.getInt(2)), List.of(kontor));
        return dager.stream()
                .collect(groupingBy(
                        Dag::navIdent,
                        Collectors.collectingAndThen(
                                mapping(Dag::dag, toCollection(TreeSet::new)), Fodselsdager::new)));
    }

    /** Erstatter det som var bestemt. */
    public void lagre(String kontor, Map<String, Fodselsdager> ved, String utforer, Instant naa) {
        var dager = new ArrayList<Dag>();
        ved.forEach((ident, hennes) -> hennes.dager().forEach(dag -> dager.add(new Dag(ident, dag))));
        database.skriv(SLETT, List.of(kontor));
        database.skriv(
                LAGRE,
                List.of(
                        kontor,
                        utforer,
                        naa,
                        Kolonne.av("int4", dager, Dag::dag),
                        Kolonne.av("text", dager, Dag::navIdent)));
    }

    public void fordel(Collection<UUID> personer, Instant naa) {
        if (!personer.isEmpty()) {
            database.skriv(FORDEL, List.of(naa, Kolonne.av("uuid", personer)));
        }
    }
}
