package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import no.sykefravaer.feilagent.Feil;
import no.sykefravaer.feilagent.Ordre;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.feilagent.Styring;

/** Det agenten i én tjeneste blir bedt om. */
record Ordrer(Path mappe) {

    static Ordrer i(Path mappe) {
        try {
            return new Ordrer(Files.createDirectories(mappe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Neste gang, eller en av de neste: {@code nummer} teller fra 1 fra nå. */
    void gi(Punkt punkt, int nummer, Handling handling, long millisekunder) {
        var ordre = new Ordre(
                punkt, nummer, handling, millisekunder, UUID.randomUUID().toString());
        try {
            var halv = Files.writeString(mappe.resolve("halv"), ordre.linje());
            Files.move(halv, ordre(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean erUtfort() {
        return !Files.exists(ordre());
    }

    /** Det som ikke er skjedd, skal ikke skje. */
    void trekk() {
        slett(ordre());
    }

    void plant(Feil feil) {
        slett(mappe.resolve(feil.spor()));
        try {
            Files.write(mappe.resolve(feil.fil()), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fjern(Feil feil) {
        slett(mappe.resolve(feil.fil()));
    }

    boolean harVirket(Feil feil) {
        return Files.exists(mappe.resolve(feil.spor()));
    }

    private Path ordre() {
        return mappe.resolve(Styring.ORDRE);
    }

    private static void slett(Path fil) {
        try {
            Files.deleteIfExists(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
