package no.sykefravaer.varsling.side.drift;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.varsling.app.Feilko;
import no.sykefravaer.varsling.app.Feilko.Avdekking;
import no.sykefravaer.varsling.app.Feilko.Leser;
import no.sykefravaer.varsling.app.Mottaksbryter;
import no.sykefravaer.varsling.app.Mottaksbryter.Kanal;
import no.sykefravaer.varsling.app.NyttForsok;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Gjensendte;
import no.sykefravaer.varsling.drift.Mottaksstand;
import no.sykefravaer.varsling.drift.Sted;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;

/** Tjenesten selv. */
@RequestScoped
class Egendrift implements Tjenestedrift {

    private static final int FORSTE = 100;

    private final Feilko feilko;
    private final NyttForsok nyttForsok;
    private final Mottaksbryter bryter;
    private final Innlogget innlogget;

    Egendrift(Feilko feilko, NyttForsok nyttForsok, Mottaksbryter bryter, Innlogget innlogget) {
        this.feilko = feilko;
        this.nyttForsok = nyttForsok;
        this.bryter = bryter;
        this.innlogget = innlogget;
    }

    @Override
    public String navn() {
        return "varsling-service";
    }

    @Override
    public Kjernesvar<Feilliste> liste() {
        return new Svarte<>(feilko.liste(FORSTE));
    }

    @Override
    public Kjernesvar<List<Feil>> sok(Feilsok sok) {
        return new Svarte<>(feilko.sok(sok));
    }

    @Override
    public Kjernesvar<Feilvisning> vis(Sted sted) {
        return funnet(feilko.vis(sted));
    }

    @Override
    public Kjernesvar<String> avdekk(Sted sted, String fordi) {
        var leser = new Leser(innlogget.navIdent(), innlogget.tilganger(), fordi);
        return feilko.avdekk(sted, leser).map(Egendrift::avdekket).orElseGet(Egendrift::ukjent);
    }

    @Override
    public Kjernesvar<?> send(Sted sted) {
        return switch (nyttForsok.send(sted, innlogget.navIdent())) {
            case GIKK -> new Svarte<>(sted);
            case UKJENT_POST -> ukjent();
            case FEILET_IGJEN ->
                new Avviste<>("FEILET_IGJEN", "Posten feilet igjen og ligger fremdeles i feilkøen.", List.of());
        };
    }

    @Override
    public Kjernesvar<Gjensendte> sendAlle() {
        return new Svarte<>(nyttForsok.sendAlle(innlogget.navIdent()));
    }

    @Override
    public Kjernesvar<?> forkast(Sted sted, String fordi) {
        return feilko.forkast(sted, innlogget.navIdent(), fordi) ? new Svarte<>(sted) : ukjent();
    }

    @Override
    public Kjernesvar<List<Mottaksstand>> mottak() {
        return new Svarte<>(bryter.stand());
    }

    @Override
    public Kjernesvar<?> stans(String kanal, String fordi) {
        return funnet(Kanal.av(kanal).map(en -> {
            bryter.stans(en, innlogget.navIdent(), fordi);
            return en;
        }));
    }

    @Override
    public Kjernesvar<?> gjenoppta(String kanal) {
        return funnet(Kanal.av(kanal).map(en -> {
            bryter.gjenoppta(en, innlogget.navIdent());
            return en;
        }));
    }

    private static Kjernesvar<String> avdekket(Avdekking ble) {
        return ble.avvist()
                ? new Avviste<>(
                        "MANGLER_RETT",
                        "Personen posten gjelder, er beskyttet eller ukjent, og du mangler retten.",
                        List.of())
                : new Svarte<>(ble.innhold());
    }

    private static <T> Kjernesvar<T> funnet(Optional<T> en) {
        return en.<Kjernesvar<T>>map(Svarte::new).orElseGet(Egendrift::ukjent);
    }

    private static <T> Kjernesvar<T> ukjent() {
        return new Avviste<>("POST_UKJENT", "Den ligger ikke i feilkøen lenger.", List.of());
    }
}
