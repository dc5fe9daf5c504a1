package no.sykefravaer.milepael.gjenskaping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static no.sykefravaer.milepael.Hendelsesbygger.den;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.kontrakt.SykmeldingTombstone.Hva;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.TilfeldigeHendelser;
import no.sykefravaer.milepael.app.Dagskifte;

/**
 * Et lite år, til og med september, levd dag for dag: rettelser, uttak og sene dokumenter, nye numre midt i, slettinger før og etter det de gjelder,
 * og en som aldri får noe å slette.
 */
@ApplicationScoped
class LiteAar {

    static final LocalDate SLUTT = LocalDate.of(2025, 9, 30);

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate BYTTET = LocalDate.of(2025, 5, 1);
    private static final LocalDate SYK = LocalDate.of(2025, 4, 1);

    private final Prove prove;
    private final Dagskifte dager;
    private final ObjectMapper json;

    LiteAar(Prove prove, Dagskifte dager, ObjectMapper json) {
        this.prove = prove;
        this.dager = dager;
        this.json = json;
    }

    void lev(long fro, int personer) {
        prove.mottar(tombstone("n-1", Hva.SLETTET, SYK), tombstone("aldri-sendt", Hva.SLETTET, SYK));
        var dagene = hendelser(fro, personer).stream().collect(groupingBy(LiteAar::dag, TreeMap::new, toList()));
        dagene.forEach((dag, dagens) -> {
            dager.til(dag);
            prove.mottar(dagens.toArray(SykmeldingHendelse[]::new));
        });
        dager.til(SLUTT);
        prove.mottar(tombstone("n-2", Hva.GJENAPNET, SLUTT));
    }

    private List<SykmeldingHendelse> hendelser(long fro, int personer) {
        var alle = new ArrayList<SykmeldingHendelse>();
        for (var hendelse : TilfeldigeHendelser.av(fro, personer)) {
            var bytter = bytter(hendelse.personident());
            alle.add(bytter && dag(hendelse).isBefore(BYTTET) ? paaDetGamle(hendelse) : hendelse);
        }
        alle.stream()
                .map(SykmeldingHendelse::personident)
                .filter(LiteAar::bytter)
                .distinct()
                .map(ny -> den(BYTTET).om(ny).byttetFra(gammelt(ny)))
                .toList()
                .forEach(alle::add);
        var nav = den(SYK).sendtAv("nav").om(new Personident("06850000901"));
        alle.add(nav.sendt("n-1", SYK, SYK.plusDays(90)));
        alle.add(nav.sendt("n-2", SYK.plusDays(10), SYK.plusDays(70)));
        return alle.stream().filter(en -> !dag(en).isAfter(SLUTT)).toList();
    }

    private SykmeldingHendelse paaDetGamle(SykmeldingHendelse hendelse) {
        var ident = hendelse.personident();
        try {
            var tekst = json.writeValueAsString(hendelse)
                    .replace(
                            "\"personident\":\"" + ident.verdi(),
                            "\"personident\":\"" + gammelt(ident).verdi());
            return json.readValue(tekst, SykmeldingHendelse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate dag(SykmeldingHendelse hendelse) {
        return LocalDate.ofInstant(hendelse.registrert(), OSLO);
    }

    private static boolean bytter(Personident ident) {
        return ident.verdi().startsWith("8") && ident.verdi().endsWith("3");
    }

    private static Personident gammelt(Personident ident) {
        return new Personident("9" + ident.verdi().substring(1));
    }

    private static SykmeldingTombstone tombstone(String id, Hva hva, LocalDate dag) {
        var tid = dag.atTime(6, 0).atZone(OSLO).toInstant();
        return new SykmeldingTombstone(UUID.nameUUIDFromBytes(id.getBytes(UTF_8)), "nav", id, hva, tid, tid);
    }
}
