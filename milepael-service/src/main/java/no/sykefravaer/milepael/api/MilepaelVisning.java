package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;

/**
 * En milepæl slik den vises. {@code status} er OVER_FRIST for en aktiv etter fristen og MULIG for en som bare kommer om
 * fraværet varer; {@code milepaelId} og {@code versjon} finnes bare for lagrede.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MilepaelVisning(
        UUID milepaelId,
        Integer versjon,
        String regel,
        int uke,
        LocalDate frist,
        LocalDate aktiveres,
        String status,
        String regelverk,
        String hjemmel,
        String orgnummer,
        String ansvarlig,
        List<Part> mottakere,
        Bestemt bestemt,
        Hvorfor hvorfor) {

    /** Det noen sist har bestemt om plikten: årsaken som kode, og dagen det tar slutt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bestemt(String status, String arsak, LocalDate til) {

        static Bestemt av(Milepael m) {
            var b = m.beslutning();
            return m.erBesluttet() ? new Bestemt(b.status().name(), b.arsak(), b.til()) : null;
        }
    }

    static MilepaelVisning av(Milepael m, LocalDate dato) {
        return av(
                m.plikt(), vist(m.status().name(), m.plikt(), dato), Bestemt.av(m), Hvorfor.av(m), m.id(), m.versjon());
    }

    static MilepaelVisning av(Plikt plikt, String status, LocalDate dato) {
        return av(plikt, vist(status, plikt, dato), null, Hvorfor.av(plikt), null, null);
    }

    private static MilepaelVisning av(
            Plikt p, String status, Bestemt bestemt, Hvorfor hvorfor, UUID id, Integer versjon) {
        return new MilepaelVisning(
                id,
                versjon,
                p.regel(),
                p.uke(),
                p.frist(),
                p.aktiveres(),
                status,
                p.regelverk(),
                p.hjemmel(),
                p.orgnummer(),
                p.ansvarlig().name(),
                p.mottakere(),
                bestemt,
                hvorfor);
    }

    private static String vist(String status, Plikt plikt, LocalDate dato) {
        return status.equals("AKTIV") && dato.isAfter(plikt.frist()) ? "OVER_FRIST" : status;
    }
}
