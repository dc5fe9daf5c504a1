package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.milepael.app.Driftslogg.Handling;
import no.sykefravaer.milepael.db.FeilkoRepository;
import no.sykefravaer.milepael.db.FeilpostEntitet;
import no.sykefravaer.milepael.tid.Klokke;

/** Det som ikke lot seg behandle, tatt vare på byte for byte med årsaken. */
@ApplicationScoped
public class Feilko {

    /** Steget som ga opp. */
    public enum Steg {
        LESING,
        BEREGNING,
        LAGRING
    }

    private final FeilkoRepository feilko;
    private final Driftslogg logg;
    private final Klokke klokke;

    Feilko(FeilkoRepository feilko, Driftslogg logg, Klokke klokke, MeterRegistry maalere) {
        this.feilko = feilko;
        this.logg = logg;
        this.klokke = klokke;
        maalere.gauge("feilko.poster", this, Feilko::antall);
    }

    /** Hvor posten sto på Kafka. */
    public record Sted(String emne, int partisjon, long posisjon) {

        @Override
        public String toString() {
            return "%s-%d@%d".formatted(emne, partisjon, posisjon);
        }
    }

    /** En post som venter, uten innholdet: det kan være personopplysninger. Tidene er UTC, {@code storrelse} byte. */
    public record Feilpost(
            Sted sted,
            String opphav,
            String arsak,
            int forsok,
            Instant lagt,
            Instant sist,
            String navCallId,
            int storrelse) {

        static Feilpost av(FeilpostEntitet rad) {
            var storrelse = rad.innhold == null ? 0 : rad.innhold.length;
            return new Feilpost(
                    new Sted(rad.emne, rad.partisjon, rad.posisjon),
                    rad.opphav,
                    rad.arsak,
                    rad.forsok,
                    rad.lagt,
                    rad.sist,
                    rad.navCallId,
                    storrelse);
        }
    }

    /** Samme post lagt én gang til, gir ingen ny rad, bare ett forsøk mer. Årsaken er feilens type og sted, aldri teksten: den kan sitere innholdet. */
    @Transactional
    public void legg(Innpost post, Steg steg, Throwable arsak) {
        var rad = new FeilpostEntitet();
        rad.emne = post.emne();
        rad.partisjon = post.partisjon();
        rad.posisjon = post.posisjon();
        rad.opphav = steg.name();
        rad.arsak = sted(arsak);
        rad.nokkel = post.nokkel();
        rad.innhold = post.innhold();
        rad.forsok = 1;
        rad.navCallId = post.callId();
        rad.lagt = klokke.naa();
        feilko.legg(rad);
    }

    @Transactional
    public double antall() {
        return feilko.venter();
    }

    @Transactional
    public List<Feilpost> liste(int antall) {
        return feilko.eldste(antall).stream().map(Feilpost::av).toList();
    }

    /** Usant når posten ikke ligger der, eller alt er forkastet. */
    @Transactional
    public boolean forkast(Sted sted, String av, String fordi) {
        var rad = rad(sted);
        rad.ifPresent(r -> {
            r.forkastet = klokke.naa();
            r.forkastetAv = av;
            r.forkastetFordi = fordi;
            logg.foer(av, Handling.FORKASTET, sted, fordi);
        });
        return rad.isPresent();
    }

    @Transactional
    Optional<Innpost> finn(Sted sted) {
        return rad(sted).map(Feilko::post);
    }

    @Transactional
    List<Innpost> eldste(int antall) {
        return feilko.eldste(antall).stream().map(Feilko::post).toList();
    }

    @Transactional
    int forsok(Innpost post) {
        return rad(sted(post)).map(rad -> rad.forsok).orElse(0);
    }

    /** Sant når ingen har forsøkt den siden; da er den ute av køen. */
    @Transactional
    boolean slettHvis(Innpost post, int forsok) {
        var rad = rad(sted(post)).filter(r -> r.forsok == forsok);
        rad.ifPresent(feilko::delete);
        return rad.isPresent();
    }

    private Optional<FeilpostEntitet> rad(Sted sted) {
        return feilko.venter(new FeilpostEntitet.Sted(sted.emne(), sted.partisjon(), sted.posisjon()));
    }

    private static Sted sted(Innpost post) {
        return new Sted(post.emne(), post.partisjon(), post.posisjon());
    }

    private static Innpost post(FeilpostEntitet rad) {
        return new Innpost(rad.emne, rad.partisjon, rad.posisjon, rad.nokkel, rad.innhold, rad.navCallId);
    }

    private static String sted(Throwable arsak) {
        var spor = arsak.getStackTrace();
        var forst = spor.length == 0 ? "" : " ved " + spor[0].getClassName() + ":" + spor[0].getLineNumber();
        return arsak.getClass().getName() + forst;
    }
}
