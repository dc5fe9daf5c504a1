package no.sykefravaer.milepael.gjenskaping;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import no.sykefravaer.milepael.tid.Klokke;
import org.jboss.logging.Logger;

/**
 * Tjenesten startet med profilen {@code gjenskaping}: leser ikke fra Kafka, sender ingenting, og slutter når den er ferdig,
 * med 0 når det som ble til, er det som var, 2 når det ikke er det, og 1 når det ikke lot seg gjøre.
 */
@ApplicationScoped
class Gjenskapingskjoring {

    static final String PROFIL = "gjenskaping";

    private static final Logger LOGG = Logger.getLogger(Gjenskapingskjoring.class);
    private static final int LIKT = 0;
    private static final int IKKE_GJORT = 1;
    private static final int ULIKT = 2;

    private final Gjenskapingsoppsett oppsett;
    private final Gjenskaping gjenskaping;
    private final Sammenligning sammenligning;
    private final Klokke klokke;

    Gjenskapingskjoring(
            Gjenskapingsoppsett oppsett, Gjenskaping gjenskaping, Sammenligning sammenligning, Klokke klokke) {
        this.oppsett = oppsett;
        this.gjenskaping = gjenskaping;
        this.sammenligning = sammenligning;
        this.klokke = klokke;
    }

    void start(@Observes StartupEvent start) {
        if (ConfigUtils.isProfileActive(PROFIL)) {
            Thread.ofPlatform().name(PROFIL).start(() -> Quarkus.asyncExit(utfall()));
        }
    }

    /** Feiltekstene nevner aldri innholdet i en rad. */
    int utfall() {
        try (var arkiv = apne()) {
            if (!oppsett.bareSammenlign()) {
                gjenskaping.kjor(arkiv, oppsett.til().orElseGet(klokke::iDag), oppsett.traader(), LOGG::info);
            }
            return sammenlign(arkiv);
        } catch (Avbrudd e) {
            LOGG.error(e.getMessage());
        } catch (SQLException e) {
            LOGG.errorf("Arkivet eller databasen svarte ikke: SQLSTATE %s", e.getSQLState());
        } catch (IOException e) {
            LOGG.errorf("Utdraget lot seg ikke skrive: %s", e.getClass().getName());
        } catch (RuntimeException e) {
            LOGG.errorf("%s: %s", e.getClass().getName(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return IKKE_GJORT;
    }

    private int sammenlign(Arkiv arkiv) throws SQLException, IOException {
        var likt = sammenligning.erLikt(arkiv.base(), LOGG::info);
        LOGG.info(
                likt
                        ? "Det som ble gjenskapt, er det som var."
                        : "Det som ble gjenskapt, er noe annet enn det som var.");
        return likt ? LIKT : ULIKT;
    }

    private Arkiv apne() throws SQLException {
        var url = oppsett.fraUrl()
                .orElseThrow(() -> new Avbrudd("Si hvor fakta er: GJENSKAPING_FRA_URL, _BRUKER og _PASSORD."));
        return Arkiv.apne(
                url, oppsett.fraBruker().orElse(null), oppsett.fraPassord().orElse(null));
    }
}
