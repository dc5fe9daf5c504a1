package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.app.Post.Slettet;
import no.sykefravaer.varsling.app.Post.Uleselig;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.db.Feilpost.Arsak;
import org.jboss.logging.Logger;

/** Tar imot en bunke. Uleselige poster går i feilkøen; en rad databasen ikke tar, finnes ved å halvere bunken. */
@ApplicationScoped
public class MottaHendelser {

    private static final Logger LOGG = Logger.getLogger(MottaHendelser.class);

    private final LagreBunke lagreBunke;
    private final LagreFeil lagreFeil;
    private final SlettForeldet slettForeldet;
    private final Taalmodighet taalmodighet;
    private final LeverOppgaver leverOppgaver;
    private final Fremdrift fremdrift;
    private final MeterRegistry maalinger;

    MottaHendelser(
            LagreBunke lagreBunke,
            LagreFeil lagreFeil,
            SlettForeldet slettForeldet,
            Taalmodighet taalmodighet,
            LeverOppgaver leverOppgaver,
            Fremdrift fremdrift,
            MeterRegistry maalinger) {
        this.lagreBunke = lagreBunke;
        this.lagreFeil = lagreFeil;
        this.slettForeldet = slettForeldet;
        this.taalmodighet = taalmodighet;
        this.leverOppgaver = leverOppgaver;
        this.fremdrift = fremdrift;
        this.maalinger = maalinger;
    }

    public void ta(List<Post> poster) {
        fremdrift.begynner();
        sorter(poster);
        fremdrift.ferdig();
        leverOppgaver.vekk();
    }

    /** En post fra feilkøen, utenom strømmen. */
    void paaNytt(Post post) {
        sorter(List.of(post));
        leverOppgaver.vekk();
    }

    private void sorter(List<Post> poster) {
        leggTilSide(poster.stream()
                .filter(Uleselig.class::isInstance)
                .map(Uleselig.class::cast)
                .map(u -> u.opphav().feilpost(Arsak.ULESELIG, u.feilklasse(), 1))
                .toList());
        behandle(poster.stream()
                .filter(Lest.class::isInstance)
                .map(Lest.class::cast)
                .toList());
        slett(poster.stream()
                .filter(Slettet.class::isInstance)
                .map(post -> ((Slettet) post).personId())
                .toList());
    }

    /** Det siste kjernen sier om en person, så det kan gjøres etter alt annet i bunken. */
    private void slett(List<UUID> personer) {
        if (!personer.isEmpty()) {
            taalmodighet.utfor(() -> slettForeldet.saker(personer));
        }
    }

    private void behandle(List<Lest> bunke) {
        if (bunke.isEmpty()) {
            return;
        }
        try {
            taalmodighet.utfor(() -> lagreBunke.lagre(bunke));
            bunke.forEach(this::tell);
        } catch (Stopper stopper) {
            throw stopper;
        } catch (RuntimeException feil) {
            delOpp(bunke, feil);
        }
    }

    private void delOpp(List<Lest> bunke, RuntimeException feil) {
        if (bunke.size() == 1) {
            var opphav = bunke.getFirst().opphav();
            leggTilSide(List.of(opphav.feilpost(Arsak.DATABASE, Feilart.kode(feil), 1)));
            return;
        }
        var midt = bunke.size() / 2;
        behandle(bunke.subList(0, midt));
        behandle(bunke.subList(midt, bunke.size()));
    }

    private void leggTilSide(List<Feilpost> feil) {
        if (!feil.isEmpty()) {
            taalmodighet.utfor(() -> lagreFeil.lagre(feil));
            feil.forEach(f -> LOGG.errorf("Lagt i feilkøen: %s (%s)", f, f.feilklasse()));
        }
    }

    private void tell(Lest lest) {
        var type = lest.hendelse().getClass().getSimpleName();
        maalinger.counter("varsling.hendelser", "type", type).increment();
    }
}
