package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.lokal.nett.Port;

/** De fire som står på veien til døra, megleren, basen og mottakerne, og portene de ni delene bak dem skal ha. */
record Mellommenn(int forstePort, Mellommann dor, Mellommann megler, Mellommann base, Mottakervei mottakere)
        implements AutoCloseable {

    private static final int PORTER = 9;
    private static final int DORAS = 0; // plassen blant de ni, slik ./start --porter deler dem ut
    private static final int MOTTAKERNES = 4;
    private static final int MEGLERENS = 6;
    private static final int BASENS = 8;

    static Mellommenn foran() {
        var forste = niLedige();
        return new Mellommenn(
                forste,
                Mellommann.til(forste + DORAS),
                Mellommann.til(forste + MEGLERENS),
                Mellommann.til(forste + BASENS),
                Mottakervei.til(forste + MOTTAKERNES));
    }

    /** Den som står på veien til døra, megleren eller basen. */
    Mellommann til(String del) {
        return switch (del) {
            case Anlegg.DOR -> dor;
            case Anlegg.MEGLER -> megler;
            case Anlegg.BASE -> base;
            default -> throw new IllegalArgumentException(del);
        };
    }

    /** Adressen kildesystemene sender til. */
    String doraUtenfra() {
        return "http://" + Port.VERT + ":" + dor.port();
    }

    /** Det JVM-en til tjenesten må få vite for å gå om dem. */
    List<String> jvmvalg(Tjeneste tjeneste) {
        return switch (tjeneste) {
            case DOREN -> List.of(kafka());
            case KJERNEN -> List.of(kafka(), jdbc("milepael"));
            case VARSLINGEN ->
                List.of(
                        kafka(),
                        jdbc("varsling"),
                        "-Dvarsling.nav.url=" + mottakere.adresse() + "/nav",
                        "-Dvarsling.arbeidsgiver.url=" + mottakere.adresse() + "/arbeidsgiver",
                        "-Dvarsling.sykmelder.url=" + mottakere.adresse() + "/sykmelder");
        };
    }

    /** Megleren forteller klientene hvor den er; det må være hos oss. */
    List<String> jvmvalgForMegleren() {
        return List.of("-Dlokal.kafka.utad=" + megler.port());
    }

    @Override
    public void close() {
        try {
            dor.close();
            megler.close();
            base.close();
            mottakere.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kafka() {
        return "-Dkafka.bootstrap.servers=%s:%d".formatted(Port.VERT, megler.port());
    }

    private String jdbc(String database) {
        return "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://%s:%d/%s".formatted(Port.VERT, base.port(), database);
    }

    /** Ni på rad, som ingen får når de spør om en ledig siden. */
    private static int niLedige() {
        var forste = IntStream.generate(Port::ledig)
                .filter(en -> IntStream.range(en, en + PORTER).allMatch(Port::erLedig))
                .findFirst()
                .orElseThrow();
        IntStream.range(0, PORTER).forEach(forbi -> Port.ledig());
        return forste;
    }
}
