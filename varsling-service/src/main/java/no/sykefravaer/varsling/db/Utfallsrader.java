package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Skriver utfallene tilbake i køen. Bare det siste forsøket får skrive: den som har sovet seg forbi leien, når ikke fram. */
@ApplicationScoped
public class Utfallsrader {

    /** Når en senere endring eller lukking er ute, er det som var parkert før den, ikke lenger noe å se på. */
    private static final String MERK = """
            with merket as (
                update levering l set status = u.status, neste_forsok = coalesce(u.neste, l.neste_forsok), leid_til = null,
                    forsok = l.forsok - case when u.feil in ('IKKE_BEGYNT', 'BRYTER_APEN') then 1 else 0 end,
                    siste_feil = u.feil, ekstern_id = coalesce(u.ekstern_id, l.ekstern_id),
                    ekstern_versjon = coalesce(u.ekstern_versjon, l.ekstern_versjon), endret = naa.tid
                from unnest(?, ?, ?, ?, ?, ?, ?)
                    as u(id, forsok, status, neste, feil, ekstern_id, ekstern_versjon),
                    (select cast(? as timestamptz)) as naa(tid)
                where l.id = u.id and l.forsok = u.forsok and l.status = 'VENTER'
                returning l.oppgave_id, l.lopenummer, l.handling, l.status, l.endret)
            update levering p set status = 'UTGATT', endret = m.endret
            from merket m
            where m.handling <> 'OPPRETT' and m.status in ('LEVERT', 'UTGATT')
              and p.oppgave_id = m.oppgave_id and p.lopenummer < m.lopenummer and p.status = 'PARKERT'""";

    private final Database database;

    Utfallsrader(Database database) {
        this.database = database;
    }

    public void merk(Collection<Leveringsutfall> utfall, Instant naa) {
        database.skriv(
                MERK,
                List.of(
                        Kolonne.av("uuid", utfall, Leveringsutfall::id),
                        Kolonne.av("int4", utfall, Leveringsutfall::forsok),
                        Kolonne.av("text", utfall, Leveringsutfall::status),
                        Kolonne.av("timestamptz", utfall, Leveringsutfall::nesteForsok),
                        Kolonne.av("text", utfall, Leveringsutfall::feil),
                        Kolonne.av("text", utfall, Leveringsutfall::eksternId),
                        Kolonne.av("int4", utfall, Leveringsutfall::versjon),
                        naa));
    }
}
