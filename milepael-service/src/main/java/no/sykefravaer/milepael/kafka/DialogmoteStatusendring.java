package no.sykefravaer.milepael.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Navfaktum;

/**
 * En post på Navs emne {@code dialogmote-statusendring}, som JSON: de feltene som betyr noe for plikten. Nav-tjenesten
 * kaller selv inn, så ingen innkalling følger hos oss. Ukjente felt overses.
 */
record DialogmoteStatusendring(
        String dialogmoteUuid,
        Instant dialogmoteTidspunkt,
        String statusEndringType,
        Instant statusEndringTidspunkt,
        String personIdent) {

    private static final String REGEL = "DIALOGMOTE_2";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Tom for en endring som ikke avgjør noe. */
    Optional<Navfaktum> faktum() {
        return Optional.ofNullable(
                switch (String.valueOf(statusEndringType)) {
                    case "INNKALT", "NYTT_TID_STED" -> faktum(Handling.KALL_INN, "INNKALT", dag());
                    case "AVLYST" -> faktum(Handling.AVLYS, "AVLYST", null);
                    case "FERDIGSTILT" -> faktum(Handling.AVHOLD, "AVHOLDT", null);
                    default -> null;
                });
    }

    private LocalDate dag() {
        return LocalDate.ofInstant(dialogmoteTidspunkt, OSLO);
    }

    private Navfaktum faktum(Handling handling, String arsak, LocalDate til) {
        var beslutning = new Beslutning(handling.blir(), arsak, til, Kilde.PERSON, null);
        return new Navfaktum(id(), "dialogmote", REGEL, handling, beslutning, statusEndringTidspunkt);
    }

    /** Posten har ingen id; den samme endringen av det samme møtet er den samme. */
    private UUID id() {
        var navn = dialogmoteUuid + "/" + statusEndringType + "/" + statusEndringTidspunkt;
        return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8));
    }
}
