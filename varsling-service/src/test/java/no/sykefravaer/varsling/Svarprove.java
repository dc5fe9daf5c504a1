package no.sykefravaer.varsling;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.List;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt;

/** Prøver de vanlige svarene en mottaker har gitt i testene, mot kontrakten i docs/mottakere. */
public final class Svarprove {

    private final Mottakerkontrakt kontrakt;
    private final WireMock mottaker;

    public Svarprove(String kontrakt, WireMock mottaker) {
        this.kontrakt = Mottakerkontrakt.av(kontrakt);
        this.mottaker = mottaker;
    }

    /** @param sti stien begynner slik; det en test har bedt mottakeren om å svare galt, er ikke med */
    public List<String> brudd(String sti) {
        return mottaker.getServeEvents().stream()
                .filter(hendelse -> hendelse.getRequest().getUrl().startsWith(sti))
                .filter(hendelse -> Mottakere.erVanlig(hendelse.getStubMapping()))
                .flatMap(hendelse -> kontrakt
                        .brudd(
                                Kontraktsvakt.foresporsel(hendelse.getRequest()),
                                hendelse.getResponse().getStatus(),
                                hendelse.getResponse().getBody())
                        .stream())
                .distinct()
                .toList();
    }
}
