package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.app.Post.Opphav;
import no.sykefravaer.varsling.http.IntetSvar;
import no.sykefravaer.varsling.http.Kall;
import no.sykefravaer.varsling.http.Nettkall;
import no.sykefravaer.varsling.http.SvarForStort;
import org.jboss.logging.Logger;

/**
 * Lagrer en oppdiktet oppgave før tjenesten er klar, og ruller tilbake, og kobler seg opp mot mottakerne, så den første
 * virkelige oppgaven slipper å vente på det.
 */
@ApplicationScoped
class Oppvarming {

    private static final Logger LOGG = Logger.getLogger(Oppvarming.class);
    private static final UUID INGEN = new UUID(0, 0);
    private static final LocalDate DAG = LocalDate.of(2020, 3, 6);

    private static final Duration SVARFRIST = Duration.ofSeconds(2);

    private final LagreBunke lagreBunke;
    private final Nettkall nett;
    private final Oppsett oppsett;

    Oppvarming(LagreBunke lagreBunke, Nettkall nett, Oppsett oppsett) {
        this.lagreBunke = lagreBunke;
        this.nett = nett;
        this.oppsett = oppsett;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent start) {
        Stream.of(oppsett.nav(), oppsett.arbeidsgiver(), oppsett.sykmelder())
                .forEach(mottaker -> Thread.startVirtualThread(() -> kobleOpp(mottaker.url())));
        QuarkusTransaction.begin();
        try {
            lagreBunke.iTransaksjonen(List.of(lest(aktivert()), lest(oppdatert())));
        } catch (RuntimeException e) {
            LOGG.infof("Oppvarmingen ble ikke ferdig: %s", e.getClass().getName());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Et spørsmål som ikke endrer noe; hva svaret er, og om det kommer, er likegyldig her. */
    private void kobleOpp(URI url) {
        var sporsmal = Kall.til(url.toString()).metode("OPTIONS");
        try {
            nett.utfor(sporsmal, SVARFRIST);
        } catch (IntetSvar | SvarForStort e) {
            LOGG.infof("En mottaker svarer ikke ennå: %s", e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Lest lest(MilepaelHendelse hendelse) {
        return new Lest(new Opphav("oppvarming", 0, 0, "oppvarming", "oppvarming", new byte[0]), hendelse);
    }

    private static Aktivert aktivert() {
        var nav = new Mottaker(Rolle.NAV, Form.OPPGAVE, null, null, null);
        return new Aktivert(
                INGEN, INGEN, INGEN, 1, "OPPVARMING", 8, DAG, "ingen", "ingen", DAG, Rolle.NAV, List.of(nav), null);
    }

    private static PersonOppdatert oppdatert() {
        var oppdiktet = new Personopplysninger(
                "Ingen", "Person", null, "0000", Adressebeskyttelse.UGRADERT, false, null, null, null, null);
        return new PersonOppdatert(new UUID(0, 1), INGEN, 1, new Personident("00000000000"), oppdiktet);
    }
}
