package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import no.sykefravaer.milepael.db.UtboksRepository;
import no.sykefravaer.milepael.db.UtboksRepository.Ventende;

/** Tømmer én bås: under båsens lås sendes radene i rekkefølge, og de Kafka har kvittert for, slettes. */
@ApplicationScoped
public class TomUtboks {

    /** Det flest mulige radene i én omgang. */
    public static final int PORSJON = 2000;

    /** Hva som ble av radene: kvittert, eller for store til at Kafka noen gang tar dem. */
    public record Kvittering(List<Long> sendt, List<Long> forStore) {}

    private final UtboksRepository utboks;

    TomUtboks(UtboksRepository utboks) {
        this.utboks = utboks;
    }

    /** @return antall rader det ble gjort noe med; 0 når båsen er tom, en annens, eller Kafka ikke svarer */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tom(int shard, Function<List<Ventende>, Kvittering> send) {
        if (!utboks.laas(shard)) {
            return 0;
        }
        var ventende = utboks.neste(shard, PORSJON);
        if (ventende.isEmpty()) {
            return 0;
        }
        var kvittering = send.apply(ventende);
        utboks.slett(shard, kvittering.sendt());
        kvittering.forStore().forEach(nr -> utboks.parker(shard, nr, "For stor for Kafka"));
        return kvittering.sendt().size() + kvittering.forStore().size();
    }
}
