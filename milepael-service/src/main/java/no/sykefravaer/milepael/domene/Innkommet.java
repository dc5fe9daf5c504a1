package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.sykefravaer.kontrakt.SykmeldingHendelse;

/**
 * En hendelse fra døra og nøkkelen som kjenner igjen den samme levert to ganger. {@code callId} følger den fra første
 * forespørsel. {@code utfall} er hva den førte til sist alt ble regnet ut; null før det, og alltid for et personfaktum.
 */
public record Innkommet(UUID nokkel, SykmeldingHendelse hendelse, String callId, Utfall utfall) {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public static Innkommet av(SykmeldingHendelse hendelse, String callId) {
        return new Innkommet(Faktanokkel.av(hendelse), hendelse, callId, null);
    }

    /** Dokumentets id hos kilden; null for et personfaktum. */
    public String dokumentId() {
        return Fakta.av(hendelse).map(Faktum::dokumentId).orElse(null);
    }

    Innkommet medUtfall(Utfall nytt) {
        return nytt == utfall ? this : new Innkommet(nokkel, hendelse, callId, nytt);
    }

    /** Planen regnes for dagen i Europe/Oslo da døra registrerte den. */
    Arsak arsak() {
        return new Arsak(LocalDate.ofInstant(hendelse.registrert(), OSLO), hendelse.registrert(), callId);
    }
}
