package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import no.sykefravaer.kontrakt.SykmeldingHendelse;

/**
 * En hendelse fra døra og nøkkelen som kjenner igjen den samme levert to ganger. {@code callId} følger den fra første
 * forespørsel. {@code utfall} er hva den førte til sist alt ble regnet ut; null før det, og alltid for et personfaktum.
 *
 * @param post null når ingen vet hvor den sto
 */
public record Innkommet(UUID nokkel, SykmeldingHendelse hendelse, String callId, Post post, Utfall utfall) {

    /** Hvor en hendelse sto på Kafka. */
    public record Post(String emne, int partisjon, long posisjon) {}

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public static Innkommet av(SykmeldingHendelse hendelse, String callId) {
        return av(hendelse, callId, null);
    }

    public static Innkommet av(SykmeldingHendelse hendelse, String callId, Post post) {
        return new Innkommet(Faktanokkel.av(hendelse), hendelse, callId, post, null);
    }

    /** Sant når det samme faktumet kom i den samme posten, levert en gang til; usant når det er sagt på nytt i en annen. */
    public boolean komISammePost(Innkommet igjen) {
        return post == null || igjen.post == null
                ? hendelse.registrert().equals(igjen.hendelse.registrert()) && Objects.equals(callId, igjen.callId)
                : post.equals(igjen.post);
    }

    /** Dokumentets id hos kilden; null for et personfaktum. */
    public String dokumentId() {
        return Fakta.av(hendelse).map(Faktum::dokumentId).orElse(null);
    }

    Innkommet medUtfall(Utfall nytt) {
        return nytt == utfall ? this : new Innkommet(nokkel, hendelse, callId, post, nytt);
    }

    /** Planen regnes for dagen i Europe/Oslo da døra registrerte den. */
    Arsak arsak() {
        return new Arsak(LocalDate.ofInstant(hendelse.registrert(), OSLO), hendelse.registrert(), callId);
    }
}
