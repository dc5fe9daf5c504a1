package no.sykefravaer.varsling.side.person;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;

/** Gir kjernen det en veileder har fylt ut. Går det ikke, beholdes det hun skrev. */
@ApplicationScoped
class Innsendelse {

    private static final String UTDATERT = "Noen har endret plikten etter at du åpnet siden."
            + " Her er den slik den er nå; send igjen om det du skrev, fremdeles stemmer.";
    private static final String TAUS = "Tjenesten svarer ikke nå. Det er ikke sikkert at det ble lagret:"
            + " se på plikten før du sender igjen. Det du skrev, står her.";

    private final Kjerneklient kjerne;

    Innsendelse(Kjerneklient kjerne) {
        this.kjerne = kjerne;
    }

    /** Tom når kjernen tok det imot. */
    Optional<Innsending> send(Sporsmal sporsmal, UUID milepaelId, Skjema skjema, Map<String, String> skrevet) {
        var sti = milepaelId == null ? skjema.sti() : "milepaeler/" + milepaelId + "/" + skjema.sti();
        var innhold = skjema.innhold(skrevet);
        if (milepaelId != null) {
            versjon(skrevet).ifPresent(versjon -> innhold.put("versjon", versjon));
        }
        return switch (kjerne.gjor(sporsmal, sti, innhold)) {
            case Svarte<?> svarte -> Optional.empty();
            case Avviste<?> avvist ->
                Optional.of(new Innsending(milepaelId, skjema, skrevet, melding(avvist, skjema), avvist.feil()));
            case Taus<?> taus -> Optional.of(new Innsending(milepaelId, skjema, skrevet, TAUS, List.of()));
        };
    }

    /** Setningen om det hele, med det som er galt uten at noe felt i skjemaet har det. */
    private static String melding(Avviste<?> avvist, Skjema skjema) {
        return switch (avvist.kode()) {
            case "UTDATERT_VERSJON" -> UTDATERT;
            case "UGYLDIG_INNHOLD" ->
                Stream.concat(Stream.of("Noe mangler eller er galt."), utenFelt(avvist, skjema))
                        .collect(joining(" "));
            default -> avvist.detail();
        };
    }

    private static Stream<String> utenFelt(Avviste<?> avvist, Skjema skjema) {
        return avvist.feil().stream()
                .filter(brudd ->
                        skjema.felt().stream().noneMatch(felt -> felt.navn().equals(brudd.felt())))
                .map(brudd -> brudd.melding() + ".");
    }

    private static Optional<Integer> versjon(Map<String, String> skrevet) {
        try {
            return Optional.ofNullable(skrevet.get("versjon")).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
