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
import java.util.UUID;
import no.sykefravaer.varsling.app.Driftslogg.Handling;
import no.sykefravaer.varsling.db.Feilkorader;
import no.sykefravaer.varsling.db.Feilkorader.Ventende;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Sladdet;
import no.sykefravaer.varsling.drift.Sted;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.tid.Klokke;

/** Feilkøen slik driften ser den: innholdet er skjult for alle, til noen sier hvorfor hun må se det. */
@ApplicationScoped
public class Feilko {

    private static final int FLEST = 1_000;
    private static final String RETTIGHET = "DRIFT";

    private final Feilkorader rader;
    private final Driftslogg logg;
    private final Innsynslogg innsyn;
    private final ObjectMapper json;
    private final Klokke klokke;

    Feilko(Feilkorader rader, Driftslogg logg, Innsynslogg innsyn, ObjectMapper json, Klokke klokke) {
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

    /** Hele innholdet, som tekst når det er det, ellers som heksadesimale tall. Vises bare når det er ført. */
    public Optional<String> avdekk(Sted sted, String hvem, String fordi) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rader.finn(sted).map(en -> {
                    logg.foer(hvem, Handling.AVDEKKET, sted, fordi);
                    innsyn.foer(innsyn(en.post(), hvem, sted + ": " + fordi));
                    return tekst(en.post().innhold());
                }));
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

    private static Innsynsrad innsyn(Feilpost post, String hvem, String merknad) {
        return new Innsynsrad(
                Rolle.DRIFT, hvem, RETTIGHET, person(post), Slag.FEILPOST, merknad, false, Callid.iSporet());
    }

    /** Nøkkelen er kjernens id på personen; null når den ikke er det, og ingen vet hvem posten gjelder. */
    private static UUID person(Feilpost post) {
        try {
            return post.nokkel() == null ? null : UUID.fromString(post.nokkel());
        } catch (IllegalArgumentException e) {
            return null;
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
