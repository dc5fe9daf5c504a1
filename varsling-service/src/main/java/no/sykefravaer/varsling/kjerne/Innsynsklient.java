package no.sykefravaer.varsling.kjerne;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Spør kjernen hvem som har sett på saken til den som er logget inn. */
@ApplicationScoped
public class Innsynsklient {

    private static final TypeReference<Svar> SVAR = new TypeReference<>() {};

    private final Kjernekall kjernen;

    Innsynsklient(Kjernekall kjernen) {
        this.kjernen = kjernen;
    }

    /** Ett blikk. {@code tid} er UTC, {@code hvem} NAV-ident, HPR-nummer eller orgnummer, {@code hva} en kode. */
    public record Blikk(Instant tid, String rolle, String hvem, String hva, boolean avvist) {}

    /** Det nyeste først. */
    public record Svar(List<Blikk> rader) {

        public Svar {
            rader = rader == null ? List.of() : List.copyOf(rader);
        }
    }

    public Kjernesvar<Svar> siste(String token, String navCallId, int antall) {
        return kjernen.utfor(kjernen.til(token, navCallId, "innsyn?antall=" + antall), SVAR);
    }
}
