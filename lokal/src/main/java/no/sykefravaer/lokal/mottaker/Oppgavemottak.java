package no.sykefravaer.lokal.mottaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Svar;

/** Arbeidsgivernes og sykmeldernes oppgaver: idempotent på {@code eksternId}, som er lik {@code Idempotency-Key}. */
final class Oppgavemottak {

    private static final int LENGSTE_TEKST = 300;

    private final Oppgavelager lager;
    private final Rolle rolle;
    private final String nummerfelt;

    /** @param nummerfelt feltet som sier hvem oppgaven er til: {@code virksomhetsnummer} eller {@code hpr} */
    Oppgavemottak(Oppgavelager lager, Rolle rolle, String nummerfelt) {
        this.lager = lager;
        this.rolle = rolle;
        this.nummerfelt = nummerfelt;
    }

    String sti() {
        return "/" + rolle.name().toLowerCase(Locale.ROOT) + "/api/v1/oppgaver";
    }

    Svar svar(Foresporsel foresporsel) throws IOException {
        var eksternId = foresporsel.etter(sti());
        return switch (foresporsel.metode()) {
            case "POST" -> opprett(Json.les(foresporsel));
            case "PATCH" -> endre(eksternId, Json.les(foresporsel));
            case "GET" -> hent(eksternId);
            default -> Svar.tekst(405, "Metoden finnes ikke");
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
        innhold.put("id", id);
        if (!innhold.has("tilstand")) {
            innhold.put("tilstand", "NY");
        }
        return med(innhold, id, eksternId, 1);
    }

    private Svar endre(String eksternId, ObjectNode endring) throws IOException {
        var finnes = lager.medEksternId(rolle, eksternId);
        if (finnes.isEmpty()) {
            return Svar.tekst(404, "Oppgaven finnes ikke");
        }
        var ny = lager.endre(rolle, finnes.getFirst().id(), oppgave -> endret(oppgave, endring));
        return Json.svar(200, ny.orElseThrow().innhold());
    }

    private Oppgave endret(Oppgave oppgave, ObjectNode endring) {
        var innhold = oppgave.innhold().deepCopy();
        innhold.setAll(endring);
        innhold.put("id", oppgave.id()).put("eksternId", oppgave.eksternId());
        return innhold.equals(oppgave.innhold())
                ? oppgave
                : med(innhold, oppgave.id(), oppgave.eksternId(), oppgave.versjon() + 1);
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
