package no.sykefravaer.lokal.eksempeldata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.innsending.Samtidig;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.klokke.Venting;
import no.sykefravaer.lokal.personregister.Personfaktum;

/** Det som sendes gjennom døra på en dag, av registeret og av kildesystemene. */
final class Innsending {

    private static final String DORA = "SYKMELDING_URL";
    private static final int TATT_IMOT = 202;
    private static final int UBEKREFTET = 503;

    private final Klient klient;
    private final List<Eksempelperson> sykmeldte;

    Innsending(Klient klient, List<Eksempelperson> sykmeldte) {
        this.klient = klient;
        this.sykmeldte = sykmeldte;
    }

    /** De beskyttede er kjent før den første sykmeldingen deres. Én persons sykmeldinger sendes i rekkefølge. */
    void send(LocalDate dag) throws IOException, InterruptedException {
        Samtidig.hver(sykmeldte, person -> {
            var beskyttet = person.beskyttet();
            if (beskyttet.isPresent() && person.forsteDag().equals(dag)) {
                send(beskyttet.get());
            }
            for (var sykmelding : person.sykmeldinger()) {
                if (sykmelding.dag().equals(dag)) {
                    send(sykmelding);
                }
            }
        });
    }

    private void send(Personfaktum person) throws IOException, InterruptedException {
        send("/api/v1/personer", "rolle=personregister", person);
    }

    private void send(Sykmelding sykmelding) throws IOException, InterruptedException {
        send("/api/v1/sykmeldinger", "rolle=kildesystem&kilde=" + sykmelding.kilde(), sykmelding);
    }

    private void send(String sti, String hvem, Object innhold) throws IOException, InterruptedException {
        Venting.paa("døra tar imot", () -> {
            var status = klient.post(DORA, sti, hvem, innhold);
            if (status != TATT_IMOT && status != UBEKREFTET) {
                throw new IOException("Døra svarte " + status);
            }
            return status == TATT_IMOT;
        });
    }
}
