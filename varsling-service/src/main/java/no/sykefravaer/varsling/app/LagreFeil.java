package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.varsling.db.Feilkorader;
import no.sykefravaer.varsling.db.Feilpost;
import no.sykefravaer.varsling.tid.Klokke;

/** Legger poster i feilkøen, der de står til noen har sett på dem. */
@ApplicationScoped
class LagreFeil {

    private final Feilkorader feilko;
    private final Klokke klokke;
    private final MeterRegistry maalinger;

    LagreFeil(Feilkorader feilko, Klokke klokke, MeterRegistry maalinger) {
        this.feilko = feilko;
        this.klokke = klokke;
        this.maalinger = maalinger;
    }

    void lagre(List<Feilpost> feil) {
        QuarkusTransaction.requiringNew().run(() -> iTransaksjonen(feil));
    }

    /** Når posten må legges til side sammen med det som gikk bra. */
    void iTransaksjonen(List<Feilpost> feil) {
        feilko.leggTil(feil, klokke.naa());
        feil.forEach(f ->
                maalinger.counter("varsling.feilko", "arsak", f.arsak().name()).increment());
    }
}
