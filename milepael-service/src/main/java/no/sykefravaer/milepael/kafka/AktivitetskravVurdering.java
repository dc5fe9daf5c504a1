package no.sykefravaer.milepael.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Navfaktum;

/** En post på Navs emne {@code aktivitetskrav-vurdering}: de feltene som betyr noe for plikten. Ukjente felt overses. */
record AktivitetskravVurdering(
        UUID uuid, String personIdent, Instant createdAt, String status, List<String> arsaker, LocalDate frist) {

    private static final String REGEL = "AKTIVITETSKRAV";

    /** Tom for en status som ikke avgjør noe, som NY og AUTOMATISK_OPPFYLT. */
    Optional<Navfaktum> faktum() {
        return handling().map(h -> new Navfaktum(uuid, "aktivitetskrav", REGEL, h, beslutning(h), createdAt));
    }

    private Optional<Handling> handling() {
        return Optional.ofNullable(
                switch (String.valueOf(status)) {
                    case "OPPFYLT", "IKKE_OPPFYLT", "INNSTILLING_OM_STANS" -> Handling.OPPFYLL;
                    case "UNNTAK" -> Handling.UNNTA;
                    case "AVVENT" -> Handling.AVVENT;
                    case "FORHANDSVARSEL" -> Handling.FORHANDSVARSLE;
                    case "IKKE_AKTUELL" -> Handling.GJOR_UAKTUELL;
                    default -> null;
                });
    }

    private Beslutning beslutning(Handling handling) {
        var tarSlutt = handling == Handling.AVVENT || handling == Handling.FORHANDSVARSLE;
        return new Beslutning(handling.blir(), arsak(), tarSlutt ? frist : null, Kilde.PERSON, null);
    }

    private String arsak() {
        return arsaker == null || arsaker.isEmpty() ? status : arsaker.getFirst();
    }
}
