package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * Det døra forteller på {@link Emner#SYKMELDING_TOMBSTONE}: en post uten innhold på et av Navs emner. Den kjenner bare
 * dokumentets id, så kjernen finner personen, eller venter til id-en er kjent. {@code mottatt} er postens tid hos Nav.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(value = SykmeldingTombstone.class, name = "SykmeldingTombstone"))
public record SykmeldingTombstone(
        UUID hendelseId, String kilde, String sykmeldingId, Hva hva, Instant mottatt, Instant registrert) {

    /** SLETTET tar ut alle former av dokumentet, GJENAPNET bare SENDT og BEKREFTET. */
    public enum Hva {
        SLETTET,
        GJENAPNET
    }

    /** @throws IllegalArgumentException når et felt mangler */
    public SykmeldingTombstone {
        Paakrevd.felt(hendelseId, kilde, sykmeldingId, hva, mottatt, registrert);
    }
}
