package no.sykefravaer.ytelse.benk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;

/**
 * Et fravær hos to arbeidsgivere, det andre tre uker inn i det første. Det begynner på en mandag, så dagene fram til hver
 * av de åtte milepælene er de samme for alle.
 *
 * @param tom siste dag i sykmeldingene; alle åtte er nådd da
 */
public record Sak(UUID id, Personident person, List<Orgnummer> arbeidsgivere, LocalDate start, LocalDate tom) {

    /** Milepæler i en sak. */
    public static final int MILEPAELER = 8;

    /** Dager fra start til hver blir aktiv: planene og møtene hos de to, Navs fire. */
    private static final int[] DAGER = {14, 28, 35, 42, 49, 119, 231, 322};

    private static final int VARER = 349;
    private static final int FORLENGES = 28;
    private static final int FLYTTES = 7;
    private static final int ANDRE_ETTER = 21;

    static Sak ny(UUID id, Personident person, List<Orgnummer> arbeidsgivere, LocalDate start) {
        return new Sak(id, person, arbeidsgivere, start, start.plusDays(VARER));
    }

    /** Dagene de åtte milepælene blir aktive, i tidsrekkefølge. */
    public List<LocalDate> datoer() {
        return IntStream.of(DAGER).mapToObj(start::plusDays).toList();
    }

    /** Første sykedag hos den ene, 0 eller 1. */
    public LocalDate startHos(int arbeidsgiver) {
        return arbeidsgiver == 0 ? start : start.plusDays(ANDRE_ETTER);
    }

    /** {@code forleng}: fire uker til, og datoene står. */
    public Sak forlenget() {
        return new Sak(id, person, arbeidsgivere, start, tom.plusDays(FORLENGES));
    }

    /** {@code flytt}: fraværet begynte en uke før, og alle datoene er andre. */
    public Sak flyttet() {
        return new Sak(id, person, arbeidsgivere, start.minusDays(FLYTTES), tom);
    }

    /** Den samme, så mange dager senere. */
    public Sak senere(long dager) {
        return new Sak(id, person, arbeidsgivere, start.plusDays(dager), tom.plusDays(dager));
    }

    @Override
    public String toString() {
        return "Sak[" + id + "]";
    }
}
