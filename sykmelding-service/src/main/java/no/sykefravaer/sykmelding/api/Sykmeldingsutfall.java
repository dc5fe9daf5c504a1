package no.sykefravaer.sykmelding.api;

import java.time.Instant;
import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Hva det er blitt av en sykmelding, slik milepael-service svarer. {@code hvorfor} er en setning på norsk. */
public record Sykmeldingsutfall(String id, Utfall utfall, String hvorfor, List<Dokumentutfall> dokumenter) {

    /** KONFLIKT: samme id og status med andre perioder; avgjøres bare med PUT. */
    public enum Utfall {
        ANVENDT,
        UTEN_VIRKNING,
        KONFLIKT
    }

    /** Det samme for hvert dokument kilden har sendt under id-en. */
    public record Dokumentutfall(
            String type, Sykmeldingsstatus status, Instant mottatt, Utfall utfall, String hvorfor) {}
}
