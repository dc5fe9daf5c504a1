package no.sykefravaer.milepael.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.OmregningRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.domene.Arsak;
import no.sykefravaer.milepael.domene.Omregning;
import no.sykefravaer.milepael.domene.Omregning.Status;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.tid.Klokke;
import org.jboss.logging.Logger;

/**
 * Regner personene i køen på nytt, noen få om gangen. Et skritt er én transaksjon med køen, sakene, det som skal ut og
 * hvor langt den er kommet: dør tjenesten midt i, er skrittet ugjort, og den som starter etterpå, tar det.
 */
@ApplicationScoped
class OmregnPersoner {

    private static final Logger LOGG = Logger.getLogger(OmregnPersoner.class);

    /** Så få at den som venter på en av personene, ikke merker det. */
    private static final int PORSJON = 50;

    private final OmregningRepository omregninger;
    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Json json;
    private final Klokke klokke;

    OmregnPersoner(OmregningRepository omregninger, Saksarkiv arkiv, Saksgang saksgang, Json json, Klokke klokke) {
        this.omregninger = omregninger;
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.json = json;
        this.klokke = klokke;
    }

    /** Arbeider til tiden er brukt eller ingenting gjenstår. Planen regnes for dagen i dag. */
    void arbeid(Duration tid) {
        var slutt = System.nanoTime() + tid.toNanos();
        while (skritt(klokke.iDag()) > 0 && System.nanoTime() < slutt) {}
    }

    /** @return antall personer; 0 når ingenting gjenstår, eller en annen arbeider med det */
    int skritt(LocalDate iDag) {
        try {
            return iTransaksjon(PORSJON, iDag);
        } catch (RuntimeException e) {
            krevInnhold(e);
            return enOgEn(iDag);
        }
    }

    private int enOgEn(LocalDate iDag) {
        int antall = 0;
        while (antall < PORSJON && enkelt(iDag) > 0) {
            antall++;
        }
        return antall;
    }

    private int enkelt(LocalDate iDag) {
        try {
            return iTransaksjon(1, iDag);
        } catch (RuntimeException e) {
            krevInnhold(e);
            LOGG.errorf("En person lot seg ikke regne på nytt: %s", e.getClass().getName());
            return QuarkusTransaction.requiringNew().call(this::hoppOver);
        }
    }

    /** Er basen borte eller låst, er det ikke personen det er noe galt med: da prøves den samme igjen neste gang. */
    private static void krevInnhold(RuntimeException feil) {
        if (!Utholdenhet.skyldesInnholdet(feil)) {
            throw feil;
        }
    }

    private int iTransaksjon(int antall, LocalDate iDag) {
        return QuarkusTransaction.requiringNew()
                .call(() -> omregninger
                        .laasLedig()
                        .map(omregning -> regn(omregning, antall, iDag))
                        .orElse(0));
    }

    private int regn(Omregning omregning, int antall, LocalDate iDag) {
        var neste = omregninger.neste(omregning, antall);
        if (neste.isEmpty()) {
            avslutt(omregning);
            return 0;
        }
        var arsak = new Arsak(iDag, klokke.naa(), omregning.callId());
        var endringer = arkiv.laasPersoner(neste).stream()
                .map(sak -> paaNytt(sak, arsak))
                .filter(Saksendring::endrerNoe)
                .toList();
        arkiv.lagre(endringer);
        omregninger.lagre(omregning.videre(neste.size(), endringer.size(), 0, neste.getLast(), klokke.naa()));
        return neste.size();
    }

    private Saksendring paaNytt(Sak sak, Arsak arsak) {
        var steg = saksgang.paaNytt(sak, arsak);
        return new Saksendring(sak, steg.sak(), Utgaende.av(steg.hendelser(), arsak.callId(), json));
    }

    private int hoppOver() {
        return omregninger.laasLedig().map(this::hoppOverNeste).orElse(0);
    }

    private int hoppOverNeste(Omregning omregning) {
        var neste = omregninger.neste(omregning, 1);
        neste.forEach(id -> omregninger.lagre(omregning.videre(1, 0, 1, id, klokke.naa())));
        return neste.size();
    }

    private void avslutt(Omregning omregning) {
        omregninger.lagre(omregning.slutt(Status.FERDIG, klokke.naa()));
        LOGG.infof(
                "Omregningen er ferdig: %d personer, %d endret, %d feilet",
                omregning.behandlet(), omregning.endret(), omregning.feilet());
    }
}
