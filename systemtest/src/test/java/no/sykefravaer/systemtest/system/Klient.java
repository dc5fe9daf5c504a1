package no.sykefravaer.systemtest.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Nett.Svar;

/** Dem som bruker systemet over HTTP: kildesystemet, veilederen, og mottakerne slik de ser det. */
public final class Klient {

    /** Kildesystemet utstederen gir når ingen annen er bedt om. */
    public static final String KILDE = "epj-a";

    private static final String KILDESYSTEM = "rolle=kildesystem";
    private static final String DRIFT = "rolle=drift";
    private static final int FERDIG = 200;
    private static final int TATT_IMOT = 202;

    private final Systemet systemet;
    private final Tokener tokener;
    private final Avsender avsender;

    public Klient(Systemet systemet) {
        this(systemet, systemet.adresse("SYKMELDING_URL"));
    }

    /** @param dor der kildesystemene tror døra er */
    public Klient(Systemet systemet, String dor) {
        this.systemet = systemet;
        this.tokener = new Tokener(systemet);
        this.avsender = new Avsender(dor, tokener);
    }

    /** Kildesystemene, som sender til det er bekreftet. */
    public Avsender avsender() {
        return avsender;
    }

    public Svar post(String sykmelding) {
        return post(sykmelding, UUID.randomUUID().toString());
    }

    public Svar post(String sykmelding, String callId) {
        var adresse = systemet.adresse("SYKMELDING_URL") + "/api/v1/sykmeldinger";
        return Nett.post(adresse, tokener.med(KILDESYSTEM), sykmelding, Emner.CALL_ID, callId);
    }

    /** Sender en det ikke er noe galt med. */
    public void send(Sykmelding sykmelding, String callId) {
        var svar = post(sykmelding.json(), callId);
        if (svar.status() != TATT_IMOT) {
            throw new IllegalStateException("Døra svarte " + svar.status());
        }
    }

    public void send(Sykmelding sykmelding) {
        send(sykmelding, UUID.randomUUID().toString());
    }

    /** Kjernen gjør alt som er forfalt, og er ferdig når metoden kommer tilbake. */
    public void gjorForfalt() {
        var svar = drift("MILEPAEL_URL", "/api/v1/drift/forfall", "");
        if (svar.status() != FERDIG) {
            throw new IllegalStateException("Kjernen svarte " + svar.status());
        }
    }

    /** Det driften leser i en tjeneste. @param tjeneste som {@code MILEPAEL_URL} */
    public Svar drift(String tjeneste, String sti) {
        return Nett.get(systemet.adresse(tjeneste) + sti, tokener.med(DRIFT));
    }

    public Svar drift(String tjeneste, String sti, String innhold) {
        return Nett.post(systemet.adresse(tjeneste) + sti, tokener.med(DRIFT), innhold);
    }

    /** Regnskapet kjernen fører over alt døra har tatt imot, slik driften ser det. */
    public JsonNode regnskap() {
        return drift("MILEPAEL_URL", "/api/v1/drift/regnskap").json();
    }

    /** Sant når alt døra har tatt imot, er lest og gjort rede for. */
    public boolean regnskapetStemmer() {
        var regnskap = regnskap();
        return regnskap.path("differanse").asLong(-1) == 0
                && !regnskap.path("iBevegelse").asBoolean();
    }

    /** Alle oppgavene en veileder ved kontoret ser, side for side. */
    public List<JsonNode> oppgaver(String kontor, String filter) {
        var funnet = new ArrayList<JsonNode>();
        var adresse = systemet.adresse("VARSLING_URL") + "/api/v1/oppgaver?antall=1000&" + filter;
        var side = Nett.get(adresse, veileder(kontor)).json();
        side.path("oppgaver").forEach(funnet::add);
        while (side.has("neste")) {
            side = Nett.get(adresse + "&etter=" + side.get("neste").asText(), veileder(kontor))
                    .json();
            side.path("oppgaver").forEach(funnet::add);
        }
        return funnet;
    }

    public Svar utfort(String oppgaveId, int versjon) {
        var adresse = systemet.adresse("VARSLING_URL") + "/api/v1/oppgaver/" + oppgaveId + "/utfort";
        return Nett.post(adresse, veileder(Sykmelding.KONTOR), "{\"versjon\":" + versjon + "}");
    }

    /** Veilederen krever en plikt utenom kalenderen. */
    public Svar krever(String regel, Personident ident) {
        var adresse = systemet.adresse("MILEPAEL_URL") + "/api/v1/bestillinger";
        var innhold = "{\"regel\":\"" + regel + "\"}";
        return Nett.post(adresse, veileder(Sykmelding.KONTOR), innhold, "nav-personident", ident.verdi());
    }

    /** Veilederen gjør noe med en plikt, {@code hva} som {@code mote/avlysning}. */
    public Svar gjor(String milepaelId, String hva, String innhold) {
        var adresse = systemet.adresse("MILEPAEL_URL") + "/api/v1/milepaeler/" + milepaelId + "/" + hva;
        return Nett.post(adresse, veileder(Sykmelding.KONTOR), innhold);
    }

    public Svar tidslinje(Personident ident, String kontor) {
        var adresse = systemet.adresse("MILEPAEL_URL") + "/api/v1/tidslinje";
        return Nett.get(adresse, veileder(kontor), "nav-personident", ident.verdi());
    }

    /** Det mottakerne har. @param filter som {@code rolle=NAV&status=OPPRETTET} */
    public List<Mottatt> mottatt(String filter) {
        var svar = Nett.get(systemet.adresse("MOTTAKER_URL") + "/mottatt?" + filter, null);
        var mottatt = new ArrayList<Mottatt>();
        svar.json().path("oppgaver").forEach(oppgave -> mottatt.add(Mottatt.av(oppgave)));
        return mottatt;
    }

    /** Alt arbeidsgivere og sykmeldere har fått, slik det kom. */
    public List<JsonNode> alt() {
        return mottattSom(oppgave -> !"NAV".equals(oppgave.path("rolle").asText()));
    }

    /** Det mottakerne har fått til én av dem, slik det kom. @param felt som {@code virksomhetsnummer} */
    public List<JsonNode> mottattAv(String felt, String verdi) {
        return mottattSom(
                oppgave -> verdi.equals(oppgave.path("innhold").path(felt).asText()));
    }

    /** Arbeidsgiveren har gjort oppgaven, hos seg. */
    public void gjortAvArbeidsgiver(Mottatt oppgave) {
        var adresse = systemet.adresse("MOTTAKER_URL") + "/arbeidsgiver/api/v1/oppgaver/" + oppgave.oppgaveId();
        var svar = Nett.send("PATCH", adresse, null, "{\"tilstand\":\"UTFOERT\"}");
        if (svar.status() != FERDIG) {
            throw new IllegalStateException("Mottakeren svarte " + svar.status());
        }
    }

    private List<JsonNode> mottattSom(Predicate<JsonNode> slik) {
        var svar = Nett.get(systemet.adresse("MOTTAKER_URL") + "/mottatt", null).json();
        return StreamSupport.stream(svar.path("oppgaver").spliterator(), false)
                .filter(slik)
                .toList();
    }

    /** Hvor mange ganger hver mottaker er bedt om å endre noe. Hva de selv har gjort, leses hele tiden, og er ikke med. */
    public List<String> kall() {
        return Nett.get(systemet.adresse("MOTTAKER_URL") + "/kall", null).json().properties().stream()
                .map(Object::toString)
                .filter(kall -> !kall.contains(" GET "))
                .toList();
    }

    private String veileder(String kontor) {
        return tokener.med("rolle=veileder&kontor=" + kontor);
    }
}
