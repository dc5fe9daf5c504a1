package no.sykefravaer.varsling.app;

import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.app.Driftslogg.Handling;
import no.sykefravaer.varsling.drift.Mottaksstand;
import no.sykefravaer.varsling.tid.Klokke;

/**
 * Stanser og gjenopptar lesingen fra Kafka. Det som alt er hentet, gjøres ferdig, og plassen i gruppa beholdes. Stansen er
 * denne prosessens: den varer til noen gjenopptar eller tjenesten startes igjen (ADR-0029).
 */
@ApplicationScoped
public class Mottaksbryter {

    /** Det som kan stanses, slik kanalen heter i oppsettet. */
    public enum Kanal {
        MILEPAEL(Emner.MILEPAEL);

        final String emne;

        Kanal(String emne) {
            this.emne = emne;
        }

        public static Optional<Kanal> av(String navn) {
            return Arrays.stream(values()).filter(en -> en.navn().equals(navn)).findFirst();
        }

        public String navn() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Stans(Instant tid, String av, String fordi) {}

    private final ChannelRegistry kanaler;
    private final Driftslogg logg;
    private final Klokke klokke;
    private final Map<Kanal, Stans> stansede = new EnumMap<>(Kanal.class);

    Mottaksbryter(ChannelRegistry kanaler, Driftslogg logg, Klokke klokke) {
        this.kanaler = kanaler;
        this.logg = logg;
        this.klokke = klokke;
    }

    /** En som alt er stanset, beholder hvem og hvorfor. */
    public synchronized void stans(Kanal kanal, String av, String fordi) {
        if (!stansede.containsKey(kanal)) {
            logg.foer(av, Handling.MOTTAK_STANSET, kanal.navn(), fordi);
            kanaler.getPausable(kanal.navn()).pause();
            stansede.put(kanal, new Stans(klokke.naa(), av, fordi));
        }
    }

    public synchronized void gjenoppta(Kanal kanal, String av) {
        if (stansede.containsKey(kanal)) {
            logg.foer(av, Handling.MOTTAK_GJENOPPTATT, kanal.navn(), null);
            kanaler.getPausable(kanal.navn()).resume();
            stansede.remove(kanal);
        }
    }

    public synchronized List<Mottaksstand> stand() {
        return Arrays.stream(Kanal.values()).map(this::stand).toList();
    }

    synchronized boolean erStanset(Kanal kanal) {
        return stansede.containsKey(kanal);
    }

    private Mottaksstand stand(Kanal kanal) {
        var stans = stansede.get(kanal);
        return stans == null
                ? new Mottaksstand(kanal.navn(), kanal.emne, null, null, null)
                : new Mottaksstand(kanal.navn(), kanal.emne, stans.tid(), stans.av(), stans.fordi());
    }
}
