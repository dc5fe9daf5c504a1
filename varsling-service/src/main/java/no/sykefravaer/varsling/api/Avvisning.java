package no.sykefravaer.varsling.api;

import java.io.Serial;
import java.util.List;

/** Forespørselen tas ikke; alle brudd på én gang. */
final class Avvisning extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Feilkode kode;
    private final transient List<Brudd> brudd;

    /** Ett felt som er galt, hvorfor, og en setning om det. */
    record Brudd(String felt, String kode, String melding) {}

    Avvisning(Feilkode kode) {
        this(kode, List.of());
    }

    Avvisning(Feilkode kode, List<Brudd> brudd) {
        super(kode.name(), null, false, false);
        this.kode = kode;
        this.brudd = brudd;
    }

    Feilkode kode() {
        return kode;
    }

    Problem problem() {
        return Problem.av(kode, brudd);
    }
}
