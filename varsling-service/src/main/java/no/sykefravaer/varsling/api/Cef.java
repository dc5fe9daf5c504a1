package no.sykefravaer.varsling.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.db.Innsynsrader.Fort;

/** En rad i innsynsloggen som én linje i CEF, slik Navs revisjon leser den. Ingen verdi kan lage et nytt felt eller en ny linje. */
final class Cef {

    private static final String HODE = "CEF:0|Nav|varsling-service|1|%s|%s|%s|";

    private Cef() {}

    static String linje(Fort fort) {
        var rad = fort.rad();
        var felt = new LinkedHashMap<String, String>();
        felt.put("end", Long.toString(fort.tid().toEpochMilli()));
        felt.put("externalId", Long.toString(fort.nr()));
        felt.put("suid", rad.utforer());
        felt.put("duid", rad.personId() == null ? null : rad.personId().toString());
        felt.put("sproc", rad.navCallId());
        felt.put("act", rad.hva().name());
        felt.put("flexString1", rad.avvist() ? "Deny" : "Permit");
        felt.put("flexString1Label", "Decision");
        felt.put("cs1", rad.rolle());
        felt.put("cs1Label", "Rolle");
        felt.put("cs2", rad.rettighet());
        felt.put("cs2Label", "Rettighet");
        felt.put("msg", rad.merknad());
        return hode(fort) + utvidelse(felt);
    }

    private static String hode(Fort fort) {
        var hva = fort.rad().hva();
        var hendelse = hva.endrer() ? "audit:update" : "audit:access";
        var navn = hva.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return HODE.formatted(hendelse, navn, fort.rad().avvist() ? "WARN" : "INFO");
    }

    private static String utvidelse(Map<String, String> felt) {
        return felt.entrySet().stream()
                .filter(ett -> ett.getValue() != null)
                .map(ett -> ett.getKey() + "=" + skrevet(ett.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** Omvendt skråstrek og likhetstegn er det et felt kjennes på; alt som kan bryte linjen, er et mellomrom. */
    private static String skrevet(String verdi) {
        return verdi.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                .replace("\\", "\\\\")
                .replace("=", "\\=");
    }
}
