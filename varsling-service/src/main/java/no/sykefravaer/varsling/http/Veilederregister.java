package no.sykefravaer.varsling.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.portefolje.Veileder;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** De som arbeider ved et kontor, husket en stund. Er registeret borte, gjelder det som er husket. */
@ApplicationScoped
public class Veilederregister {

    private static final Logger LOGG = Logger.getLogger(Veilederregister.class);
    private static final Duration SVARFRIST = Duration.ofSeconds(1);
    private static final Duration HUSKES = Duration.ofMinutes(10);
    private static final Duration PAUSE_ETTER_FEIL = Duration.ofSeconds(30);
    private static final TypeReference<List<Veileder>> VEILEDERE = new TypeReference<>() {};
    private static final Husket INGEN = new Husket(List.of(), Instant.MIN);

    private final Nettkall nett;
    private final ObjectMapper json;
    private final Klokke klokke;
    private final String adresse;
    private final Map<String, Husket> huskede = new ConcurrentHashMap<>();

    Veilederregister(Nettkall nett, ObjectMapper json, Klokke klokke, Oppsett oppsett) {
        this.nett = nett;
        this.json = json;
        this.klokke = klokke;
        this.adresse = oppsett.enhetsregisterUrl() + "/veiledere?enhet=";
    }

    private record Husket(List<Veileder> veiledere, Instant sporIgjen) {}

    /** I alfabetisk rekkefølge; tom når registeret ikke har svart. @param kontor et av den innloggedes egne */
    public List<Veileder> ved(String kontor) {
        return huskede.compute(kontor, (nummer, husket) -> fersk(nummer, husket == null ? INGEN : husket))
                .veiledere();
    }

    /** Den som har identen ved kontoret; bare identen når registeret ikke kjenner henne. */
    public Veileder med(String kontor, String navIdent) {
        return finn(kontor, navIdent).orElseGet(() -> Veileder.ukjent(navIdent));
    }

    public Optional<Veileder> finn(String kontor, String navIdent) {
        return ved(kontor).stream().filter(en -> en.navIdent().equals(navIdent)).findFirst();
    }

    private Husket fersk(String kontor, Husket husket) {
        var naa = klokke.naa();
        return naa.isBefore(husket.sporIgjen())
                ? husket
                : spor(kontor)
                        .map(svar -> new Husket(svar, naa.plus(HUSKES)))
                        .orElseGet(() -> new Husket(husket.veiledere(), naa.plus(PAUSE_ETTER_FEIL)));
    }

    private Optional<List<Veileder>> spor(String kontor) {
        var kall = Kall.til(adresse + kontor).hode("Accept", "application/json");
        try {
            var svar = json.readValue(nett.utfor(kall, SVARFRIST).innhold(), VEILEDERE);
            return Optional.of(
                    svar.stream().sorted(Comparator.comparing(Veileder::navn)).toList());
        } catch (IntetSvar | IOException e) {
            LOGG.warnf("Registeret over veiledere svarte ikke: %s", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
