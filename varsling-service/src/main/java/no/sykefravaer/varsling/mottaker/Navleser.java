package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.HosMottaker.Tilstand;

/** Leser oppgavene våre i Navs oppgaveregister, side for side. De kjennes på saksreferansen. */
final class Navleser {

    static final int SIDE = 100;

    private static final String SOK =
            "?tema=SYK&behandlesAvApplikasjon=SYKEFRAVAER&sorteringsrekkefolge=ASC&limit=" + SIDE;
    private static final String APNE = SOK + "&statuskategori=AAPEN&sorteringsfelt=OPPRETTET_TIDSPUNKT&offset=";
    private static final String AVSLUTTEDE = SOK + "&statuskategori=AVSLUTTET&sorteringsfelt=ENDRET_TIDSPUNKT&offset=";

    private final Mottakerkall kall;

    Navleser(Mottakerkall kall) {
        this.kall = kall;
    }

    Lesning avsluttede(String peker) throws Midlertidig, Avvist, InterruptedException {
        var fra = Navpeker.les(peker);
        var funnet =
                kall.les(AVSLUTTEDE + fra.hoppOver() + fra.ferdigstiltFom()).path("oppgaver");
        var neste = fra.etter(funnet, SIDE);
        return new Lesning(oppgaver(funnet), neste.skrevet(), funnet.size() == SIDE);
    }

    Lesning apne(String peker) throws Midlertidig, Avvist, InterruptedException {
        var hoppOver = peker == null ? 0 : Integer.parseInt(peker);
        var funnet = kall.les(APNE + hoppOver).path("oppgaver");
        return new Lesning(oppgaver(funnet), Integer.toString(hoppOver + funnet.size()), funnet.size() == SIDE);
    }

    Optional<HosMottaker> hent(String id) throws Midlertidig, Avvist, InterruptedException {
        var funnet = kall.finn(id);
        return funnet.isEmpty() ? Optional.empty() : hosNav(funnet.get());
    }

    private static List<HosMottaker> oppgaver(JsonNode funnet) throws Midlertidig {
        var oppgaver = new ArrayList<HosMottaker>();
        for (var json : funnet) {
            hosNav(json).ifPresent(oppgaver::add);
        }
        return oppgaver;
    }

    private static Optional<HosMottaker> hosNav(JsonNode json) throws Midlertidig {
        var oppgave = Navsvar.av(json);
        return vaarId(json).map(id -> new HosMottaker(id, Long.toString(oppgave.id()), tilstand(oppgave.status())));
    }

    /** Tom for en oppgave noen andre har laget. */
    private static Optional<UUID> vaarId(JsonNode oppgave) {
        try {
            return Optional.of(UUID.fromString(oppgave.path("saksreferanse").asText()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Tilstand tilstand(String status) {
        return switch (status) {
            case "FERDIGSTILT" -> Tilstand.UTFORT;
            case "FEILREGISTRERT" -> Tilstand.FEILREGISTRERT;
            default -> Tilstand.APEN;
        };
    }
}
