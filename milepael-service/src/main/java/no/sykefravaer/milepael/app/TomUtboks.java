package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.sykefravaer.milepael.db.UtboksRepository;
import no.sykefravaer.milepael.db.UtboksRepository.Ventende;

/** Tømmer noen båser: under båsenes lås sendes radene i rekkefølge, og de Kafka har kvittert for, slettes. */
@ApplicationScoped
public class TomUtboks {

    /** Det flest mulige radene fra én bås i én omgang. */
    public static final int FRA_HVER = 250;

    /** Hva som ble av radene: kvittert, eller for store til at Kafka noen gang tar dem. */
    public record Kvittering(List<Ventende> sendt, List<Ventende> forStore) {}

    private final UtboksRepository utboks;

    TomUtboks(UtboksRepository utboks) {
        this.utboks = utboks;
    }

    /** @return antall rader det ble gjort noe med; 0 når båsene er tomme, en annens, eller Kafka ikke svarer */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tom(Collection<Integer> sharder, Function<List<Ventende>, Kvittering> send) {
        var vaare = utboks.laas(sharder);
        var ventende = vaare.isEmpty() ? List.<Ventende>of() : utboks.neste(vaare, FRA_HVER);
        if (ventende.isEmpty()) {
            return 0;
        }
        var skrevne = ventende.stream()
                .filter(rad -> rad.utgaaende().hendelse() != null)
                .toList();
        ventende.stream()
                .filter(rad -> rad.utgaaende().hendelse() == null)
                .forEach(rad -> utboks.parker(rad, "Lar seg ikke skrive ut"));
        var kvittering = send.apply(skrevne);
        utboks.slett(kvittering.sendt());
        kvittering.forStore().forEach(rad -> utboks.parker(rad, "For stor for Kafka"));
        return ventende.size()
                - skrevne.size()
                + kvittering.sendt().size()
                + kvittering.forStore().size();
    }
}
