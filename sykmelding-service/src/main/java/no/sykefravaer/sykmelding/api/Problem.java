package no.sykefravaer.sykmelding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.sykefravaer.sykmelding.dokument.Brudd;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.dokument.UgyldigDokument;
import no.sykefravaer.sykmelding.dokument.UleseligJson;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;

/** Et feilsvar etter RFC 9457, med koden i docs/feilkoder.md og alle brudd på én gang. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, Feilkode kode, List<Brudd> feil) {

    static final String MEDIETYPE = "application/problem+json";

    private static final int MAKS_BRUDD = 1_000;

    /** Problemet avsenderen skal se, når et dokument ikke ble tatt imot. */
    public static Problem om(RuntimeException feil) {
        return switch (feil) {
            case UgyldigDokument ugyldig -> av(ugyldig.brudd());
            case UleseligJson uleselig -> av(uleselig.kode(), uleselig.getMessage());
            case Avvist avvist -> av(avvist.kode());
            case IkkeBekreftet ikke -> av(Feilkode.IKKE_BEKREFTET);
            default -> av(Feilkode.INTERN_FEIL);
        };
    }

    /** Problemet med denne koden, uten mer å si. */
    public static Problem av(Feilkode kode) {
        return med(kode, null, null);
    }

    static Problem av(Feilkode kode, String detalj) {
        return med(kode, detalj, null);
    }

    static Problem av(List<Brudd> brudd) {
        var vist = brudd.subList(0, Math.min(brudd.size(), MAKS_BRUDD));
        var detalj =
                brudd.size() > MAKS_BRUDD ? "Viser de %d første av %d feil".formatted(MAKS_BRUDD, brudd.size()) : null;
        return med(Feilkode.UGYLDIG_DOKUMENT, detalj, vist);
    }

    private static Problem med(Feilkode kode, String detalj, List<Brudd> feil) {
        return new Problem("urn:sykefravaer:feil:" + kode, kode.melding(), kode.status(), detalj, kode, feil);
    }
}
