package no.sykefravaer.varsling.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.varsling.app.Driftslogg.Handling;
import no.sykefravaer.varsling.db.Feilkorader;
import no.sykefravaer.varsling.db.Feilkorader.Ventende;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.db.Personrader;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Sladdet;
import no.sykefravaer.varsling.drift.Sted;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.tid.Klokke;

/** Feilkøen slik driften ser den: innholdet er skjult for alle, til noen sier hvorfor hun må se det. */
@ApplicationScoped
public class Feilko {

    private static final int FLEST = 1_000;
    private static final String RETTIGHET = "DRIFT"; // foran det beskyttelsen krever

    private final Feilkorader rader;
    private final Driftslogg logg;
    private final Innsynslogg innsyn;
    private final Personrader personer;
    private final ObjectMapper json;
    private final Klokke klokke;

    Feilko(
            Feilkorader rader,
            Driftslogg logg,
            Innsynslogg innsyn,
            Personrader personer,
            ObjectMapper json,
            Klokke klokke) {
        this.personer = personer;
        this.rader = rader;
        this.logg = logg;
        this.innsyn = innsyn;
        this.json = json;
        this.klokke = klokke;
    }

    /** De eldste som venter, høyst tusen. */
    public Feilliste liste(int antall) {
        var eldste = rader.eldste(Math.clamp(antall, 1, FLEST));
        return new Feilliste(rader.antall(), eldste.stream().map(Feilko::feil).toList());
    }

    /** De som passer, blant de tusen eldste. */
    public List<Feil> sok(Feilsok sok) {
        return rader.eldste(FLEST).stream()
                .filter(en -> sok.treffer(feil(en), sladdet(en)))
                .map(Feilko::feil)
                .toList();
    }

    public Optional<Feilvisning> vis(Sted sted) {
        return rader.finn(sted).map(en -> new Feilvisning(feil(en), sladdet(en)));
    }

    /** Den som vil se innholdet, med det hun har rett til å se ut over det åpne, og hvorfor hun må. */
    public record Leser(String hvem, Set<String> tilganger, String fordi) {}

    /** Innholdet, eller at hun mangler retten til den det gjelder. */
    public record Avdekking(boolean avvist, String innhold) {}

    /** Hele innholdet, som tekst når det er det, ellers som heksadesimale tall. Vises bare når det er ført. */
    public Optional<Avdekking> avdekk(Sted sted, Leser leser) {
        return QuarkusTransaction.requiringNew().call(() -> rader.finn(sted).map(en -> avdekk(en.post(), sted, leser)));
    }

    private Avdekking avdekk(Feilpost post, Sted sted, Leser leser) {
        var personId = personId(post);
        var kreves = personId.flatMap(personer::finn).map(Person::kreves).orElse(Set.of("UAVKLART"));
        var avvist = !leser.tilganger().containsAll(kreves);
        innsyn.foer(new Innsynsrad(
                Rolle.DRIFT,
                leser.hvem(),
                Stream.concat(Stream.of(RETTIGHET), kreves.stream().sorted()).collect(Collectors.joining(" ")),
                personId.orElse(null),
                Slag.FEILPOST,
                sted + ": " + leser.fordi(),
                avvist,
                Callid.iSporet()));
        if (avvist) {
            return new Avdekking(true, null);
        }
        logg.foer(leser.hvem(), Handling.AVDEKKET, sted, leser.fordi());
        return new Avdekking(false, tekst(post.innhold()));
    }

    /** Usant når posten ikke ligger der, eller alt er forkastet. */
    public boolean forkast(Sted sted, String hvem, String fordi) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var forkastet = rader.forkast(sted, hvem, fordi, klokke.naa());
            if (forkastet) {
                logg.foer(hvem, Handling.FORKASTET, sted, fordi);
            }
            return forkastet;
        });
    }

    /** Nøkkelen er kjernens id på personen; tom når den ikke er det, og ingen vet hvem posten gjelder. */
    private static Optional<UUID> personId(Feilpost post) {
        try {
            return Optional.ofNullable(post.nokkel()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Sladdet sladdet(Ventende en) {
        return Sladdet.av(en.post().innhold(), json);
    }

    private static Feil feil(Ventende en) {
        var post = en.post();
        return new Feil(
                new Sted(post.emne(), post.partisjon(), post.posisjon()),
                opphav(post),
                post.feilklasse(),
                post.forsok(),
                en.lagt(),
                en.sist(),
                post.navCallId(),
                post.innhold().length);
    }

    private static String opphav(Feilpost post) {
        return switch (post.arsak()) {
            case ULESELIG -> "LESING";
            case BEREGNING -> "BEREGNING";
            case DATABASE -> "LAGRING";
        };
    }

    private static String tekst(byte[] innhold) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(innhold))
                    .toString();
        } catch (CharacterCodingException e) {
            return HexFormat.ofDelimiter(" ").formatHex(innhold);
        }
    }
}
