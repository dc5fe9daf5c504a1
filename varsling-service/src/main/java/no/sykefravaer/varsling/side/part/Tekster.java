package no.sykefravaer.varsling.side.part;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.sykefravaer.varsling.oppgave.Malform;

/** Ord og datoer på målformen siden vises på; øyeblikk i norsk tid. */
record Tekster(Malform malform) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** @throws IllegalArgumentException når ordlista ikke har koden */
    public String av(String kode) {
        return Ordliste.finn(kode)
                .orElseThrow(() -> new IllegalArgumentException("Ordlista mangler " + kode))
                .paa(malform);
    }

    String av(String kode, Object... innsatt) {
        return av(kode).formatted(innsatt);
    }

    /** En av kjernens koder; en som er nyere enn ordlista, vises som den er. */
    String kode(String slag, String kode) {
        return Ordliste.finn(slag + "." + kode).map(ord -> ord.paa(malform)).orElse(kode);
    }

    /** Loven har et navn på hver målform. */
    String lov(String hjemmel) {
        return nynorsk()
                ? hjemmel.replace("Navs rutine, ingen lovhjemmel", "Nav sin rutine, ingen lovheimel")
                        .replace("loven ", "lova ")
                : hjemmel;
    }

    /** Det {@code lang} sier. */
    public String lang() {
        return malform.kode();
    }

    public boolean nynorsk() {
        return malform == Malform.NYNORSK;
    }

    String dag(LocalDate dag) {
        return vis("d. MMMM uuuu").format(dag);
    }

    String tid(Instant tid) {
        return vis("d. MMMM uuuu 'kl.' HH.mm").format(tid.atZone(OSLO));
    }

    /** Med stor forbokstav: det står først på linjen. */
    String mote(LocalDateTime tidspunkt) {
        var sagt = vis("EEEE d. MMMM uuuu 'kl.' HH.mm").format(tidspunkt);
        return sagt.substring(0, 1).toUpperCase(malform.sprak()) + sagt.substring(1);
    }

    private DateTimeFormatter vis(String form) {
        return DateTimeFormatter.ofPattern(form, malform.sprak());
    }
}
