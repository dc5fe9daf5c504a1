package no.sykefravaer.systemtest.system;

import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Nett.Svar;

/** Ett kildesystem ved døra. To av dem kan bruke de samme id-ene uten å røre hverandres. */
public final class Kildesystem {

    private final String dor;
    private final String adresse;
    private final String token;

    /** @param kilde slik tokenet sier den */
    public Kildesystem(Systemet systemet, String kilde) {
        this.dor = systemet.adresse("SYKMELDING_URL") + "/api/v1";
        this.adresse = dor + "/sykmeldinger";
        this.token = new Tokener(systemet).med("rolle=kildesystem&kilde=" + kilde);
    }

    public Svar send(Sykmelding sykmelding) {
        return Nett.send("POST", adresse, token, sykmelding.json(), callId());
    }

    /** Hva som helst om personen; {@code sti} er det som kommer etter {@code /api/v1}. */
    public Svar send(String metode, String sti, String innhold, Personident person) {
        return Nett.send(metode, dor + sti, token, innhold, "nav-personident", person.verdi());
    }

    public Svar erstatt(Sykmelding ny) {
        return Nett.send("PUT", adresse + "/" + ny.id(), token, ny.json(), callId());
    }

    public Svar vurder(Sykmelding sykmelding) {
        return Nett.send("POST", adresse + "/vurder", token, sykmelding.json(), callId());
    }

    public Svar avbryt(Sykmelding sykmelding) {
        return taUt("POST", sykmelding, "/avbryt");
    }

    public Svar gjenapne(Sykmelding sykmelding) {
        return taUt("POST", sykmelding, "/gjenapne");
    }

    public Svar slett(Sykmelding sykmelding) {
        return taUt("DELETE", sykmelding, "");
    }

    /** Hva som er blitt av det kildesystemet har sendt under id-en. */
    public Svar utfall(Sykmelding sykmelding) {
        return Nett.get(
                adresse + "/" + sykmelding.id(),
                token,
                "nav-personident",
                sykmelding.fnr().verdi());
    }

    private Svar taUt(String metode, Sykmelding sykmelding, String handling) {
        return Nett.send(
                metode,
                adresse + "/" + sykmelding.id() + handling,
                token,
                "{}",
                "nav-personident",
                sykmelding.fnr().verdi());
    }

    private static String[] callId() {
        return new String[] {Emner.CALL_ID, UUID.randomUUID().toString()};
    }
}
