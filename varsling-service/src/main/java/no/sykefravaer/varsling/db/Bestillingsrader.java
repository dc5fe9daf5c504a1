package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.sykefravaer.varsling.oppgave.Bestilling;

/** Legger leveringer i køen, slipper fri det som ventet på en person, og stryker det som aldri rakk ut. */
@ApplicationScoped
public class Bestillingsrader {

    private static final String BESTILL = """
            insert into levering (id, oppgave_id, mottaker, handling, lukkegrunn, status, neste_forsok, nav_call_id,
                bestilt, endret, kan_vente)
            select b.id, b.oppgave_id, b.mottaker, b.handling, b.lukkegrunn, 'VENTER',
                case when b.avklart then naa.tid end, b.nav_call_id, naa.tid, naa.tid, naa.kan_vente
            from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                as b(id, oppgave_id, mottaker, handling, lukkegrunn, nav_call_id, avklart, nr),
                (select cast(? as timestamptz), cast(? as boolean)) as naa(tid, kan_vente)
            order by b.nr
            on conflict (id) do nothing""";

    private static final String FRIGI = """
            update levering l set neste_forsok = ?
            from oppgave o
            where l.oppgave_id = o.id and o.person_id = any(?) and l.status = 'VENTER' and l.neste_forsok is null""";

    /** Bare en opprettelse ingen har prøvd, kan strykes; er den prøvd, kan mottakeren ha fått den. */
    private static final String STRYK = """
            with strokne as (
                select o.oppgave_id, o.lopenummer as fra,
                    case when p.form = 'MELDING' then o.lopenummer
                         else (select min(k.lopenummer) from levering k where k.oppgave_id = o.oppgave_id
                               and k.handling = 'LUKK' and k.lopenummer > o.lopenummer) end as til
                from levering o join oppgave p on p.id = o.oppgave_id
                where o.oppgave_id = any(?) and o.handling = 'OPPRETT' and o.status = 'VENTER' and o.forsok = 0
                for update of o)
            update levering l set status = 'UTGATT', endret = ?
            from strokne s
            where l.oppgave_id = s.oppgave_id and l.lopenummer between s.fra and s.til and l.status = 'VENTER'""";

    private final Database database;

    Bestillingsrader(Database database) {
        this.database = database;
    }

    public void bestill(Collection<Bestilling> bestillinger, Predicate<UUID> avklart, Instant naa) {
        bestill(bestillinger, avklart, naa, false);
    }

    /** Det som leveres når ingenting annet til mottakeren står for tur. Personene er avklart. */
    public void bestillSomKanVente(Collection<Bestilling> bestillinger, Instant naa) {
        bestill(bestillinger, avklart -> true, naa, true);
    }

    private void bestill(Collection<Bestilling> bestillinger, Predicate<UUID> avklart, Instant naa, boolean kanVente) {
        if (bestillinger.isEmpty()) {
            return;
        }
        database.skriv(
                BESTILL,
                List.of(
                        Kolonne.av("uuid", bestillinger, Bestilling::id),
                        Kolonne.av("uuid", bestillinger, Bestilling::oppgaveId),
                        Kolonne.av("text", bestillinger, Bestilling::mottaker),
                        Kolonne.av("text", bestillinger, Bestilling::handling),
                        Kolonne.av("text", bestillinger, Bestilling::lukkegrunn),
                        Kolonne.av("text", bestillinger, Bestilling::navCallId),
                        Kolonne.av("bool", bestillinger, b -> avklart.test(b.personId())),
                        naa,
                        kanVente));
    }

    public void frigi(Collection<UUID> personer, Instant naa) {
        if (!personer.isEmpty()) {
            database.skriv(FRIGI, List.of(naa, Kolonne.av("uuid", personer)));
        }
    }

    public void stryk(Collection<UUID> lukkedeOppgaver, Instant naa) {
        if (!lukkedeOppgaver.isEmpty()) {
            database.skriv(STRYK, List.of(Kolonne.av("uuid", lukkedeOppgaver), naa));
        }
    }
}
