package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.milepael.db.HistorikkRepository;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.domene.Historikkrad;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Steg;

/** Fører det noen gjorde: saken slik den ble, det som skal ut, og hvem som gjorde det, i den samme transaksjonen. */
@ApplicationScoped
class Saksforing {

    private final Saksarkiv arkiv;
    private final HistorikkRepository historikk;
    private final Json json;

    Saksforing(Saksarkiv arkiv, HistorikkRepository historikk, Json json) {
        this.arkiv = arkiv;
        this.historikk = historikk;
        this.json = json;
    }

    void foer(Sak tidligere, Steg steg, Historikkrad rad) {
        var hendelser = Utgaende.av(steg.hendelser(), rad.callId(), json);
        arkiv.lagre(List.of(new Saksendring(tidligere, steg.sak(), hendelser)));
        historikk.legg(rad);
    }
}
