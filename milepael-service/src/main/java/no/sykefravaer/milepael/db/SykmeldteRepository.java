package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Oppfolgingsbehov;

/** De som er sykmeldt nå og hører til et kontor, alle i én setning. */
@ApplicationScoped
public class SykmeldteRepository {

    // Et fravær er over 16 dager etter slutten. Hver person slår opp i sine egne få rader («offset 0» holder på det).
    private static final String VED = """
            select p.id, t.gradert, not t.arbeidstaker,
                exists (select 1 from milepael m where m.person_id = p.id and m.tilfelle_id = t.id
                    and m.regel = 'BISTAND_BEDT' and m.status in ('AKTIV', 'AVVENT')),
                exists (select 1 from milepael m where m.person_id = p.id and m.tilfelle_id = t.id
                    and m.regel = 'FELLES_VURDERING' and m.status = 'OPPFYLT'
                    and m.beslutning ->> 'arsak' in ('USIKKER', 'UENIGE', 'IKKE_SVART'))
            from person p cross join lateral (
                select * from (select * from tilfelle where person_id = p.id offset 0) t
                where not t.opphort and t.start <= ? and t.slutt > ?
                order by t.start desc limit 1) t
            where p.opplysninger ->> 'navKontor' = ?
                and (p.opplysninger ->> 'adressebeskyttelse' = 'UGRADERT'
                    or p.opplysninger ->> 'adressebeskyttelse' = any(?))
                and (not (p.opplysninger ->> 'skjermet')::boolean or 'EGEN_ANSATT' = any(?))
                and p.opplysninger ->> 'dodsdato' is null
            order by p.id""";

    private static final int DAGER_TIL_OVER = 16;

    private final Sql sql;

    SykmeldteRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param tilganger det den som spør, har rett til å se ut over det åpne */
    public List<Oppfolgingsbehov> ved(String kontor, Collection<String> tilganger, LocalDate iDag) {
        var lov = Kolonne.av("text", tilganger);
        return sql.les(VED, SykmeldteRepository::behov, iDag, iDag.minusDays(DAGER_TIL_OVER), kontor, lov, lov);
    }

    private static Oppfolgingsbehov behov(ResultSet rad) throws SQLException {
        return new Oppfolgingsbehov(
                rad.getObject(1, UUID.class),
                rad.getBoolean(2),
                rad.getBoolean(3),
                rad.getBoolean(4),
                rad.getBoolean(5));
    }
}
