package no.sykefravaer.milepael.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.milepael.app.Driftslogg.Handling;
import no.sykefravaer.milepael.app.Feilko.Feilpost;
import no.sykefravaer.milepael.app.Feilko.Sted;
import no.sykefravaer.milepael.db.FeilkoRepository;
import no.sykefravaer.milepael.db.FeilpostEntitet;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Innsynsrad;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Utforer;

/** Det som står i postene i feilkøen: skjult for alle, til noen sier hvorfor hun må se det. */
@ApplicationScoped
public class Feilinnhold {

    private static final int FLEST = 1_000;
    private static final String DRIFT = "DRIFT"; // rettigheten innsynet hviler på, foran det beskyttelsen krever

    /** En post og innholdet i den, skjult. */
    public record Visning(Feilpost post, Sladdet innhold) {}

    /** Det som søkes etter; et felt som er null, avgrenser ikke. {@code verdi} finnes bare blant det som vises. */
    public record Sok(String emne, String opphav, String verdi) {

        boolean treffer(FeilpostEntitet rad, Sladdet innhold) {
            return (emne == null || emne.equals(rad.emne))
                    && (opphav == null || opphav.equals(rad.opphav))
                    && (verdi == null || innhold.viser(verdi));
        }
    }

    private final FeilkoRepository feilko;
    private final Driftslogg logg;
    private final Innsynslogg innsyn;
    private final Saksarkiv arkiv;
    private final ObjectMapper json;

    Feilinnhold(FeilkoRepository feilko, Driftslogg logg, Innsynslogg innsyn, Saksarkiv arkiv, ObjectMapper json) {
        this.feilko = feilko;
        this.logg = logg;
        this.innsyn = innsyn;
        this.arkiv = arkiv;
        this.json = json;
    }

    @Transactional
    public Optional<Visning> vis(Sted sted) {
        return feilko.venter(nokkel(sted)).map(rad -> new Visning(Feilpost.av(rad), Sladdet.av(rad.innhold, json)));
    }

    /** De som passer, blant de tusen eldste. */
    @Transactional
    public List<Feilpost> sok(Sok sok) {
        return feilko.eldste(FLEST).stream()
                .filter(rad -> sok.treffer(rad, Sladdet.av(rad.innhold, json)))
                .map(Feilpost::av)
                .toList();
    }

    /** Den som vil se innholdet, med det hun har rett til å se ut over det åpne, og hvorfor hun må. */
    public record Leser(Utforer hvem, Collection<String> tilganger, String fordi, String callId) {}

    /** Innholdet, eller at hun mangler retten til den det gjelder. */
    public record Avdekking(boolean avvist, String innhold) {}

    /**
     * Hele innholdet, som tekst når det er det, ellers som heksadesimale tall. Vises bare når det er ført.
     *
     * @param kreves det beskyttelsen krever for å se en person; null er en ingen kjenner
     */
    @Transactional
    public Optional<Avdekking> avdekk(Sted sted, Leser leser, Function<Person, Set<String>> kreves) {
        return feilko.venter(nokkel(sted)).map(rad -> {
            var person = Optional.ofNullable(rad.nokkel).flatMap(arkiv::bak).orElse(null);
            var krav = kreves.apply(person);
            var avvist = !leser.tilganger().containsAll(krav);
            innsyn.foer(new Innsynsrad(
                    leser.hvem(),
                    Stream.concat(Stream.of(DRIFT), krav.stream().sorted()).collect(Collectors.joining(" ")),
                    person == null ? null : person.id(),
                    Slag.FEILPOST,
                    sted + ": " + leser.fordi(),
                    avvist,
                    leser.callId()));
            return avvist ? new Avdekking(true, null) : avdekket(rad, sted, leser);
        });
    }

    private Avdekking avdekket(FeilpostEntitet rad, Sted sted, Leser leser) {
        logg.foer(leser.hvem().ident(), Handling.AVDEKKET, sted, leser.fordi());
        return new Avdekking(false, tekst(rad.innhold == null ? new byte[0] : rad.innhold));
    }

    private static FeilpostEntitet.Sted nokkel(Sted sted) {
        return new FeilpostEntitet.Sted(sted.emne(), sted.partisjon(), sted.posisjon());
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
