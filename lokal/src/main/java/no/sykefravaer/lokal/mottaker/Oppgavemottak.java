package no.sykefravaer.lokal.mottaker;

import static no.sykefravaer.lokal.mottaker.Endringslogg.AVSENDER;
import static no.sykefravaer.lokal.mottaker.Endringslogg.ENDRET_AV;
import static no.sykefravaer.lokal.mottaker.Endringslogg.MOTTAKER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Svar;

/** Arbeidsgivernes og sykmeldernes oppgaver: idempotent på {@code eksternId}; det som ikke er gjort i tide, går ut. */
final class Oppgavemottak {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int LENGSTE_TEKST = 300;

    private final Oppgavelager lager;
    private final Rolle rolle;
    private final String nummerfelt;
    private final Clock klokke;
    private final Utsnittsleser utsnitt;

    /** @param nummerfelt feltet som sier hvem oppgaven er til: {@code virksomhetsnummer} eller {@code hpr} */
    Oppgavemottak(Oppgavelager lager, Rolle rolle, String nummerfelt, Clock klokke) {
        this.lager = lager;
        this.rolle = rolle;
        this.nummerfelt = nummerfelt;
        this.klokke = klokke;
        this.utsnitt = new Utsnittsleser(lager, rolle);
    }

    String sti() {
        return "/" + rolle.name().toLowerCase(Locale.ROOT) + "/api/v1/oppgaver";
    }

    Svar svar(Foresporsel foresporsel) throws IOException {
        laGaaUt();
        var eksternId = foresporsel.etter(sti());
        return switch (foresporsel.metode()) {
            case "POST" -> opprett(Json.les(foresporsel));
            case "PATCH" -> endre(eksternId, Json.les(foresporsel), endretAv(foresporsel));
            case "GET" -> les(eksternId, foresporsel);
            default -> Svar.tekst(405, "Metoden finnes ikke");
        };
    }

    private Svar les(String eksternId, Foresporsel foresporsel) throws IOException {
        return switch (eksternId) {
            case "" -> utsnitt.apne(foresporsel);
            case "endringer" -> utsnitt.endringer(foresporsel);
            default -> hent(eksternId);
        };
    }

    private Svar opprett(ObjectNode innhold) throws IOException {
        Json.krev(innhold, List.of("merkelapp", "tekst", "lenke", "eksternId", nummerfelt));
        if (innhold.get("tekst").asText().length() > LENGSTE_TEKST) {
            throw new IllegalArgumentException("Teksten er lengre enn 300 tegn");
        }
        var eksternId = innhold.get("eksternId").asText();
        var lagret = lager.opprett(rolle, eksternId, nummer -> ny(eksternId, innhold));
        return Json.svar(lagret.erNy() ? 201 : 200, lagret.oppgave().innhold());
    }

    private Oppgave ny(String eksternId, ObjectNode innhold) {
        var id = UUID.randomUUID().toString();
        innhold.put("id", id).put("tilstand", "NY");
        return med(innhold, id, eksternId, 1);
    }

    private Svar endre(String eksternId, ObjectNode endring, String av) throws IOException {
        var finnes = lager.medEksternId(rolle, eksternId);
        if (finnes.isEmpty()) {
            return Svar.tekst(404, "Oppgaven finnes ikke");
        }
        var ny = lager.endre(rolle, finnes.getFirst().id(), oppgave -> endret(oppgave, endring, av));
        return Json.svar(200, ny.orElseThrow().innhold());
    }

    private Oppgave endret(Oppgave oppgave, ObjectNode endring, String av) {
        var innhold = oppgave.innhold().deepCopy();
        innhold.setAll(endring);
        innhold.put("id", oppgave.id()).put("eksternId", oppgave.eksternId());
        if (endring.has("frist") && !endring.has("paaminnelse")) {
            innhold.remove("paaminnelse");
        }
        if (oppgave.status().equals("UTGAATT") && !endring.has("tilstand") && harTid(innhold)) {
            innhold.put("tilstand", "NY");
        }
        if (innhold.equals(oppgave.innhold())) {
            return oppgave;
        }
        innhold.put(ENDRET_AV, av);
        return med(innhold, oppgave.id(), oppgave.eksternId(), oppgave.versjon() + 1);
    }

    private void laGaaUt() throws IOException {
        for (var oppgave : lager.medFristFor(rolle, iDag())) {
            lager.endre(rolle, oppgave.id(), this::utgaattUtenTid);
        }
    }

    /** Sett på slik den er når den endres: en ny frist kan ha kommet siden den ble funnet. */
    private Oppgave utgaattUtenTid(Oppgave naa) {
        var gaarUt = naa.status().equals("NY") && !harTid(naa.innhold());
        return gaarUt ? endret(naa, Json.MAPPER.createObjectNode().put("tilstand", "UTGAATT"), MOTTAKER) : naa;
    }

    private boolean harTid(JsonNode innhold) {
        return !LocalDate.parse(innhold.get("frist").asText()).isBefore(iDag());
    }

    private LocalDate iDag() {
        return LocalDate.now(klokke.withZone(OSLO));
    }

    private static String endretAv(Foresporsel foresporsel) {
        return foresporsel.hode("Nav-Consumer-Id").map(hvem -> AVSENDER).orElse(MOTTAKER);
    }

    private Oppgave med(ObjectNode innhold, String id, String eksternId, int versjon) {
        return new Oppgave(
                rolle, id, eksternId, versjon, innhold.get("tilstand").asText(), innhold);
    }

    private Svar hent(String eksternId) throws IOException {
        var finnes = lager.medEksternId(rolle, eksternId);
        JsonNode innhold = finnes.isEmpty() ? null : finnes.getFirst().innhold();
        return innhold == null ? Svar.tekst(404, "Oppgaven finnes ikke") : Json.svar(200, innhold);
    }
}
