package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Mote;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;

/**
 * En milepæl slik den vises. {@code status} er OVER_FRIST for en aktiv etter fristen og MULIG for en som bare kommer om
 * fraværet varer; {@code mottakere} er dem som ikke alt har gjort sin del, {@code mote} dialogmøtet det er kalt inn til;
 * {@code milepaelId} og {@code versjon} finnes bare for lagrede.
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
        Mote mote,
        Bestemt bestemt,
        Hvorfor hvorfor) {

    /**
     * Det som sist er bestemt om plikten: årsaken som kode, dagen det tar slutt, og dagen en stans er foreslått fra.
     * {@code kilde} er FAKTA når det følger av fakta og ikke kan angres, ellers PERSON eller ARVET.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bestemt(String status, String kilde, String arsak, LocalDate til, LocalDate fra) {

        static Bestemt av(Milepael m) {
            var b = m.beslutning();
            return m.erBesluttet()
                    ? new Bestemt(b.status().name(), b.kilde().name(), b.arsak(), b.til(), b.fra())
                    : null;
        }
    }

    static MilepaelVisning av(Milepael m, LocalDate dato) {
        var p = m.plikt();
        return new MilepaelVisning(
                m.id(),
                m.versjon(),
                p.regel(),
                p.uke(),
                p.frist(),
                p.aktiveres(),
                vist(m.status().name(), p, dato),
                p.regelverk(),
                p.hjemmel(),
                p.orgnummer(),
                p.ansvarlig().name(),
                m.mottakere(),
                m.mote().orElse(null),
                Bestemt.av(m),
                Hvorfor.av(m));
    }

    static MilepaelVisning av(Plikt plikt, String status, LocalDate dato) {
        return new MilepaelVisning(
                null,
                null,
                plikt.regel(),
                plikt.uke(),
                plikt.frist(),
                plikt.aktiveres(),
                vist(status, plikt, dato),
                plikt.regelverk(),
                plikt.hjemmel(),
                plikt.orgnummer(),
                plikt.ansvarlig().name(),
                plikt.mottakere(),
                null,
                null,
                Hvorfor.av(plikt));
    }

    private static String vist(String status, Plikt plikt, LocalDate dato) {
        return status.equals("AKTIV") && dato.isAfter(plikt.frist()) ? "OVER_FRIST" : status;
    }
}
