package no.sykefravaer.varsling.kjerne;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.Kall;
import no.sykefravaer.varsling.http.Nettkall;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;

/** Ett spørsmål til kjernen med den innloggedes token, og det som ble av det. Aldri et fødselsnummer i adressen. */
@ApplicationScoped
public class Kjernekall {

    private static final Duration SVARFRIST = Duration.ofSeconds(5);
    private static final int STORST = 4 * 1024 * 1024; // byte; et stort kontor, eller en tidslinje med mange sykefravær

    private static final byte[] TOMT = {'{', '}'};

    private final Nettkall nett;
    private final ObjectMapper json;
    private final String adresse;

    Kjernekall(Nettkall nett, ObjectMapper json, Oppsett oppsett) {
        this.nett = nett;
        this.json = json;
        this.adresse = oppsett.milepaelUrl().toString().replaceAll("/+$", "") + "/api/v1/";
    }

    /** @param sti under {@code /api/v1/}, med spørring når den har noen */
    public Kall til(String token, String navCallId, String sti) {
        return Kall.til(adresse + sti)
                .hode("Accept", "application/json")
                .hode("Authorization", "Bearer " + token)
                .hode(Emner.CALL_ID, navCallId)
                .hode("Nav-Consumer-Id", "varsling-service");
    }

    public <T> Kjernesvar<T> utfor(Kall kall, TypeReference<T> type) {
        try {
            return les(nett.utfor(kall, SVARFRIST, STORST), type);
        } catch (IntetSvar | IOException e) {
            return new Taus<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taus<>();
        }
    }

    private <T> Kjernesvar<T> les(Svar svar, TypeReference<T> type) throws IOException {
        if (svar.vellykket()) {
            return new Svarte<>(json.readValue(svar.innhold().length == 0 ? TOMT : svar.innhold(), type));
        }
        return svar.kanGaaOver()
                ? new Taus<>()
                : json.readValue(svar.innhold(), json.getTypeFactory().constructType(Avviste.class));
    }
}
