package no.sykefravaer.systemtest.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;

/** At alt som er sendt inn om noen personer, har nådd helt fram. Spør i den retningen data går, så ingenting kan gjemme seg. */
public record Ro(Databasene databasene, Emnene emnene) {

    private static final Duration FRIST = Duration.ofMinutes(3);

    private static final String AVKLARTE =
            "select count(*) from person where personident = any(?) and opplysninger is not null";
    private static final String USENDT = "select count(*) from utboks where parkert is null";
    private static final String ULEVERT = """
            select count(*) from levering where status = 'VENTER' and neste_forsok is not null""";

    public void vent(Collection<Personident> personer) {
        await("alt har nådd fram").atMost(FRIST).until(() -> erNaadd(personer));
    }

    /** Om det er slik nå. */
    public boolean erNaadd(Collection<Personident> personer) {
        return emnene.ulest("milepael-service", Emner.SYKMELDING) == 0
                && emnene.ulest("milepael-service-tombstone", Emner.SYKMELDING_TOMBSTONE) == 0
                && registeretHarSvart(personer)
                && Databasene.tall(databasene.milepael(USENDT)) == 0
                && emnene.ulest("varsling-service", Emner.MILEPAEL) == 0
                && Databasene.tall(databasene.varsling(ULEVERT)) == 0;
    }

    /** Hva som gjenstår nå, for den som ikke fikk ro. */
    public String gjenstaar(Collection<Personident> personer) {
        return "ulest %d og %d hos kjernen og %d hos varslingen, svar om alle %s, usendt %s, ulevert %s"
                .formatted(
                        emnene.ulest("milepael-service", Emner.SYKMELDING),
                        emnene.ulest("milepael-service-tombstone", Emner.SYKMELDING_TOMBSTONE),
                        emnene.ulest("varsling-service", Emner.MILEPAEL),
                        registeretHarSvart(personer),
                        databasene.milepael(USENDT),
                        databasene.varsling(ULEVERT));
    }

    private boolean registeretHarSvart(Collection<Personident> personer) {
        var identer = personer.stream().map(Personident::verdi).toList();
        return Databasene.tall(databasene.milepael(AVKLARTE, identer)) == personer.size();
    }
}
