package no.sykefravaer.lokal.mottaker;

import static no.sykefravaer.lokal.mottaker.Oppgave.Rolle.NAV;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Svar;

/** Navs Oppgave slik kontrakten er: ingen idempotensnøkkel, oppslag på saksreferanse, og endring krever versjon. */
final class NavOppgave {

    static final String STI = "/nav/api/v1/oppgaver";

    private static final List<String> PAAKREVD = List.of("tema", "oppgavetype", "aktivDato", "prioritet");
    private static final Set<String> AAPEN = Set.of("OPPRETTET", "AAPNET", "UNDER_BEHANDLING");
    private static final Set<String> AVSLUTTET = Set.of("FERDIGSTILT", "FEILREGISTRERT");

    private final Oppgavelager lager;
    private final Clock klokke;

    NavOppgave(Oppgavelager lager, Clock klokke) {
        this.lager = lager;
        this.klokke = klokke;
    }

    Svar svar(Foresporsel foresporsel) throws IOException {
        var id = foresporsel.etter(STI);
        return switch (foresporsel.metode()) {
            case "POST" -> opprett(foresporsel);
            case "PATCH" -> endre(id, Json.les(foresporsel));
            case "GET" -> id.isEmpty() ? sok(foresporsel) : hent(id);
            default -> feil(405, "Metoden finnes ikke");
        };
    }

    private Svar opprett(Foresporsel foresporsel) throws IOException {
        var innhold = Json.les(foresporsel);
        Json.krev(innhold, PAAKREVD);
        var oppgave = lager.lagNy(nummer -> ny(nummer, innhold));
        var sted = Map.of("Content-Type", "application/json", "Location", STI + "/" + oppgave.id());
        return new Svar(201, sted, Json.MAPPER.writeValueAsBytes(oppgave.innhold()));
    }

    private Oppgave ny(long nummer, ObjectNode innhold) {
        innhold.put("id", nummer).put("opprettetTidspunkt", klokke.instant().toString());
        return medVersjon(innhold, Long.toString(nummer), 1, "OPPRETTET");
    }

    private Svar endre(String id, ObjectNode endring) throws IOException {
        Json.krev(endring, List.of("id", "versjon"));
        if (!id.equals(endring.get("id").asText())) {
            return feil(400, "Id i sti og innhold er ulike");
        }
        try {
            var ny = lager.endre(NAV, id, oppgave -> endret(oppgave, endring));
            return ny.isPresent() ? Json.svar(200, ny.get().innhold()) : feil(404, "Oppgaven finnes ikke");
        } catch (ForeldetVersjon e) {
            return feil(409, e.getMessage());
        }
    }

    private Oppgave endret(Oppgave oppgave, ObjectNode endring) {
        if (oppgave.versjon() != endring.get("versjon").asInt()) {
            throw new ForeldetVersjon();
        }
        var innhold = oppgave.innhold().deepCopy();
        endring.properties().stream()
                .filter(felt -> !felt.getKey().equals("id"))
                .forEach(felt -> innhold.set(felt.getKey(), felt.getValue()));
        innhold.put("endretTidspunkt", klokke.instant().toString());
        var status = innhold.get("status").asText();
        if (AVSLUTTET.contains(status) && !AVSLUTTET.contains(oppgave.status())) {
            innhold.put("ferdigstiltTidspunkt", klokke.instant().toString());
        }
        return medVersjon(innhold, oppgave.id(), oppgave.versjon() + 1, status);
    }

    private static Oppgave medVersjon(ObjectNode innhold, String id, int versjon, String status) {
        innhold.put("versjon", versjon).put("status", status);
        return new Oppgave(NAV, id, innhold.path("saksreferanse").asText(null), versjon, status, innhold);
    }

    private Svar hent(String id) throws IOException {
        var oppgave = lager.hent(NAV, id);
        return oppgave.isPresent() ? Json.svar(200, oppgave.get().innhold()) : feil(404, "Oppgaven finnes ikke");
    }

    private Svar sok(Foresporsel foresporsel) throws IOException {
        var kategori = foresporsel.parameter("statuskategori").orElse("AAPEN").equals("AAPEN") ? AAPEN : AVSLUTTET;
        var treff = kandidater(foresporsel).stream()
                .filter(en -> kategori.contains(en.status()))
                .sorted(Comparator.comparing(NavOppgave::sistEndret).thenComparing(Oppgave::id))
                .map(Oppgave::innhold)
                .toList();
        var vist = treff.stream()
                .skip(tall(foresporsel, "offset", 0))
                .limit(tall(foresporsel, "limit", 10))
                .toList();
        return Json.svar(200, Map.of("antallTreffTotalt", treff.size(), "oppgaver", vist));
    }

    private List<Oppgave> kandidater(Foresporsel foresporsel) {
        var referanser = foresporsel.parametre("saksreferanse");
        var fom = foresporsel.parameter("ferdigstiltFom").map(Instant::parse);
        if (fom.isPresent()) {
            return lager.ferdigFraOgMed(fom.get());
        }
        return referanser.isEmpty()
                ? lager.alle(en -> en.rolle() == NAV)
                : referanser.stream()
                        .flatMap(referanse -> lager.medEksternId(NAV, referanse).stream())
                        .toList();
    }

    private static Instant sistEndret(Oppgave oppgave) {
        var opprettet = oppgave.innhold().path("opprettetTidspunkt").asText();
        return Instant.parse(oppgave.innhold().path("endretTidspunkt").asText(opprettet));
    }

    private static int tall(Foresporsel foresporsel, String navn, int ellers) {
        return foresporsel.parameter(navn).map(Integer::parseInt).orElse(ellers);
    }

    private static Svar feil(int status, String melding) throws IOException {
        return Json.svar(status, Map.of("feilmelding", melding));
    }

    /** Noen andre har endret oppgaven siden den ble lest. */
    private static final class ForeldetVersjon extends RuntimeException {

        private static final long serialVersionUID = 1;

        ForeldetVersjon() {
            super("Oppgaven er endret av noen andre");
        }
    }
}
