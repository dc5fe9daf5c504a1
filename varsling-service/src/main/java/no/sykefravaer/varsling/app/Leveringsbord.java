package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.db.Leveringskoe;
import no.sykefravaer.varsling.db.Leveringsutfall;
import no.sykefravaer.varsling.db.Utfallsrader;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.tid.Klokke;

/** Henter leveringer fra køen og skriver utfall tilbake, i korte transaksjoner uten nett i seg. */
@ApplicationScoped
class Leveringsbord {

    private final Leveringskoe koe;
    private final Utfallsrader utfallsrader;
    private final Klokke klokke;
    private final Oppsett oppsett;
    private final MeterRegistry maalinger;

    Leveringsbord(
            Leveringskoe koe, Utfallsrader utfallsrader, Klokke klokke, Oppsett oppsett, MeterRegistry maalinger) {
        this.koe = koe;
        this.utfallsrader = utfallsrader;
        this.klokke = klokke;
        this.oppsett = oppsett;
        this.maalinger = maalinger;
    }

    List<Leveranse> lei(Rolle mottaker, int antall) {
        var naa = klokke.naa();
        var leieUt = naa.plus(oppsett.levering().leie());
        return QuarkusTransaction.requiringNew().call(() -> koe.lei(mottaker, antall, naa, leieUt));
    }

    void merk(Rolle mottaker, List<Leveringsutfall> utfall) {
        QuarkusTransaction.requiringNew().run(() -> utfallsrader.merk(utfall, klokke.naa()));
        for (var u : utfall) {
            maalinger
                    .counter(
                            "varsling.leveringer",
                            "mottaker",
                            mottaker.name(),
                            "utfall",
                            u.status().name())
                    .increment();
        }
    }
}
