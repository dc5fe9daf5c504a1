package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.db.Bestillingsrader;
import no.sykefravaer.varsling.db.Fordelinger;
import no.sykefravaer.varsling.db.Hendelsesrader;
import no.sykefravaer.varsling.db.Milepaelrader;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Personrader;
import no.sykefravaer.varsling.db.Sammenslaing;
import no.sykefravaer.varsling.oppgave.Arbeidsfrist;
import no.sykefravaer.varsling.oppgave.Bilde;
import no.sykefravaer.varsling.oppgave.Folding;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.tid.Klokke;

/** Én bunke i én transaksjon: lås personene, les, fold inn hendelsene én og én, skriv. */
@ApplicationScoped
class LagreBunke {

    private final Personrader personer;
    private final Fordelinger fordelinger;
    private final Milepaelrader milepaeler;
    private final Oppgaverader oppgaver;
    private final Hendelsesrader hendelser;
    private final Bestillingsrader bestillinger;
    private final Sammenslaing sammenslaing;
    private final LagreFeil lagreFeil;
    private final Klokke klokke;
    private final int arbeidsfristDager;

    LagreBunke(
            Personrader personer,
            Fordelinger fordelinger,
            Milepaelrader milepaeler,
            Oppgaverader oppgaver,
            Hendelsesrader hendelser,
            Bestillingsrader bestillinger,
            Sammenslaing sammenslaing,
            LagreFeil lagreFeil,
            Klokke klokke,
            Oppsett oppsett) {
        this.personer = personer;
        this.fordelinger = fordelinger;
        this.milepaeler = milepaeler;
        this.oppgaver = oppgaver;
        this.hendelser = hendelser;
        this.bestillinger = bestillinger;
        this.sammenslaing = sammenslaing;
        this.lagreFeil = lagreFeil;
        this.klokke = klokke;
        this.arbeidsfristDager = oppsett.arbeidsfristDager();
    }

    void lagre(List<Lest> bunke) {
        QuarkusTransaction.requiringNew().run(() -> iTransaksjonen(bunke));
    }

    void iTransaksjonen(List<Lest> bunke) {
        var folding = new Folding(new Arbeidsfrist(klokke.iDag(), arbeidsfristDager));
        var innlest = new Innlesing(folding, bilde(bunke), hendelser.kjente(ider(bunke)));
        bunke.forEach(innlest::ta);
        skriv(innlest);
    }

    private Bilde bilde(List<Lest> bunke) {
        var alle = bunke.stream().map(Lest::hendelse).toList();
        var laaste = personer.laas(
                alle.stream().map(MilepaelHendelse::personId).distinct().toList());
        var berorte = alle.stream().flatMap(h -> Berort.milepael(h).stream()).toList();
        var medNyttKjennskap =
                alle.stream().flatMap(h -> Berort.person(h).stream()).distinct().toList();
        return new Bilde(laaste, milepaeler.les(berorte), oppgaver.les(berorte, medNyttKjennskap));
    }

    private static Collection<UUID> ider(List<Lest> bunke) {
        return bunke.stream()
                .map(lest -> lest.hendelse().hendelseId())
                .distinct()
                .toList();
    }

    private void skriv(Innlesing innlest) {
        var naa = klokke.naa();
        var bilde = innlest.bilde();
        var sammenslatte = sammenslaing.par(bilde.nyePersoner(), bilde.nyeMilepaeler());
        personer.lagre(bilde.nyePersoner());
        fordelinger.fordel(bilde.nyePersoner().stream().map(Person::id).toList(), naa);
        milepaeler.lagre(bilde.nyeMilepaeler());
        oppgaver.lagre(bilde.nyeOppgaver());
        bestillinger.frigi(bilde.nyligAvklarte(), naa);
        bestillinger.bestill(bilde.bestillinger(), bilde::avklart, naa);
        bestillinger.stryk(bilde.lukkedeOppgaver(), naa);
        sammenslatte.forEach(sammenslaing::slaSammen);
        hendelser.husk(innlest.behandlet(), naa);
        lagreFeil.iTransaksjonen(innlest.feil());
    }
}
