package no.sykefravaer.varsling.kjerne;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.http.Kall;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;

/** Spør kjernens drift på vegne av den innloggede. Har den vært taus én gang, spørres den ikke mer for den samme siden. */
@RequestScoped
public class Driftsklient {

    private static final TypeReference<Map<String, Object>> GJORT = new TypeReference<>() {};

    private final Kjernekall kjernen;
    private final Innlogget innlogget;
    private final ObjectMapper json;
    private boolean taus;

    Driftsklient(Kjernekall kjernen, Innlogget innlogget, ObjectMapper json) {
        this.kjernen = kjernen;
        this.innlogget = innlogget;
        this.json = json;
    }

    /** @param sti under {@code /api/v1/drift/} */
    public <T> Kjernesvar<T> hent(String sti, TypeReference<T> type) {
        return utfor(kjernen.til(innlogget.token(), Callid.iSporet(), "drift/" + sti), type);
    }

    public <T> Kjernesvar<T> send(String sti, Object innhold, TypeReference<T> type) {
        var kropp = json.valueToTree(innhold).toString().getBytes(UTF_8);
        var kall = kjernen.til(innlogget.token(), Callid.iSporet(), "drift/" + sti)
                .hode("Content-Type", "application/json")
                .post(kropp);
        return utfor(kall, type);
    }

    public Kjernesvar<Map<String, Object>> gjor(String sti, Object innhold) {
        return send(sti, innhold, GJORT);
    }

    /** Stanser det som pågår på adressen. */
    public Kjernesvar<Map<String, Object>> stans(String sti) {
        return utfor(
                kjernen.til(innlogget.token(), Callid.iSporet(), "drift/" + sti).metode("DELETE"), GJORT);
    }

    private <T> Kjernesvar<T> utfor(Kall kall, TypeReference<T> type) {
        if (taus) {
            return new Taus<>();
        }
        var svar = kjernen.utfor(kall, type);
        taus = svar instanceof Taus;
        return svar;
    }
}
