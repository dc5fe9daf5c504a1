package no.sykefravaer.ytelse.nasjonaltaar;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.innsending.Samtidig;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.last.Bulkavsender;
import no.sykefravaer.ytelse.kohort.Innsending;
import no.sykefravaer.ytelse.kohort.Innsending.Rettet;
import no.sykefravaer.ytelse.kohort.Innsending.Sendt;
import no.sykefravaer.ytelse.kohort.Innsending.TattUt;
import no.sykefravaer.ytelse.kohort.Innsending.TattUt.Slag;

/** Sender som kildesystemene: det nye i én strøm for hvert av dem, så det som rettes og trekkes, hver for seg. */
public final class Dora {

    private static final String DORA = "SYKMELDING_URL";
    private static final String SYKMELDINGER = "/api/v1/sykmeldinger";
    private static final int TATT_IMOT = 202;

    private final Klient klient;
    private final String adresse;
    private final Map<String, Bulkavsender> strommer = new ConcurrentHashMap<>();

    /** @param adresser innholdet i {@code adresser.env} */
    public Dora(Map<String, String> adresser) {
        this.klient = new Klient(adresser);
        this.adresse = adresser.get(DORA);
    }

    /** @throws IOException når ikke alt er tatt imot */
    void send(List<Innsending> innsendinger) throws IOException, InterruptedException {
        var nye = new ArrayList<Sykmelding>();
        var resten = new ArrayList<Innsending>();
        for (var innsending : innsendinger) {
            if (innsending instanceof Sendt sendt) {
                nye.add(sendt.sykmelding());
            } else {
                resten.add(innsending);
            }
        }
        var etterKilde = nye.stream().collect(groupingBy(Sykmelding::kilde));
        Samtidig.hver(etterKilde.entrySet(), kildens -> strom(kildens.getKey(), kildens.getValue()));
        Samtidig.hver(resten, this::send);
    }

    private void strom(String kilde, List<Sykmelding> sykmeldinger) throws IOException, InterruptedException {
        var token = klient.token(hvem(kilde));
        var strom = strommer.computeIfAbsent(kilde, ny -> new Bulkavsender(adresse, token));
        var linjer = new ArrayList<byte[]>();
        for (var sykmelding : sykmeldinger) {
            linjer.add(Klient.json(sykmelding));
        }
        strom.sendAlle(linjer);
    }

    /** @throws IOException når den ikke er tatt imot */
    public void send(Innsending innsending) throws IOException, InterruptedException {
        var status = switch (innsending) {
            case Sendt s -> klient.post(DORA, SYKMELDINGER, hvem(s.kilde()), s.sykmelding());
            case Rettet r ->
                klient.put(DORA, SYKMELDINGER + "/" + r.sykmelding().id(), hvem(r.kilde()), r.sykmelding());
            case TattUt t -> taUt(t);
        };
        if (status != TATT_IMOT) {
            throw new IOException("Døra svarte " + status);
        }
    }

    private int taUt(TattUt uttak) throws IOException, InterruptedException {
        var id = SYKMELDINGER + "/" + uttak.id();
        var sti = switch (uttak.slag()) {
            case AVBRUTT -> id + "/avbryt";
            case GJENAPNET -> id + "/gjenapne";
            case SLETTET -> id;
        };
        var metode = uttak.slag() == Slag.SLETTET ? "DELETE" : "POST";
        return klient.om(uttak.fnr(), metode, DORA, sti, hvem(uttak.kilde()), Map.of("mottatt", uttak.mottatt()));
    }

    private static String hvem(String kilde) {
        return "rolle=kildesystem&kilde=" + kilde;
    }
}
