package no.sykefravaer.ytelse.produkt;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.ytelse.benk.Sak;

/** Hva hver fase sender, og tallet i basen den endrer, med så mye for hver sak. */
enum Saksfase {
    OPPRETT(Sakshendelser::opprett, "select count(*) from milepael", 8),
    FORLENG(
            Sakshendelser::forleng,
            "select coalesce(sum(slutt - date '2020-01-01'), 0) from tilfelle where not opphort",
            28),
    FLYTT(Sakshendelser::flytt, "select coalesce(sum(aktiveres - date '2020-01-01'), 0) from milepael", -56),
    AVBRYT(Sakshendelser::avbryt, "select count(*) from tilfelle where not opphort", -1),
    FYR1(null, Saksfase.AKTIVE, 1),
    FYR8(null, Saksfase.AKTIVE, 8);

    private static final String AKTIVE = "select count(*) from milepael where status = 'AKTIV'";

    private final BiFunction<Sakshendelser, Sak, Stream<SykmeldingHendelse>> sender;
    private final String telling;
    private final int perSak;

    Saksfase(BiFunction<Sakshendelser, Sak, Stream<SykmeldingHendelse>> sender, String telling, int perSak) {
        this.sender = sender;
        this.telling = telling;
        this.perSak = perSak;
    }

    static Saksfase av(String fase) {
        return valueOf(fase.toUpperCase(Locale.ROOT));
    }

    boolean erForfall() {
        return sender == null;
    }

    Stream<SykmeldingHendelse> hendelser(Sakshendelser hendelser, Sak sak) {
        return sender.apply(hendelser, sak);
    }

    String telling() {
        return telling;
    }

    /** Så mye tallet skal endres. */
    long ventet(int saker) {
        return (long) perSak * saker;
    }

    /** Milepæler når noe fyres, ellers saker. */
    long enheter(int saker) {
        return erForfall() ? ventet(saker) : saker;
    }
}
