package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Periode;

/** Et oppfølgingstilfelle med en identitet som overlever ny beregning. Et opphørt huskes, så det kan kjennes igjen. */
public record Tilfelle(
        UUID id,
        LocalDate start,
        LocalDate slutt,
        int antallSykedager,
        boolean gradertVedSlutt,
        boolean arbeidstakerVedSlutt,
        List<String> virksomhetsnummer,
        boolean opphort) {

    /** Dager fra slutten til fraværet er over. */
    public static final int FRISKE_DAGER_SOM_BRYTER = 16;

    public Tilfelle {
        virksomhetsnummer = List.copyOf(virksomhetsnummer);
    }

    static Tilfelle av(UUID id, Oppfolgingstilfelle beregnet) {
        return new Tilfelle(
                id,
                beregnet.start(),
                beregnet.slutt(),
                beregnet.antallSykedager(),
                beregnet.gradertVedSlutt(),
                beregnet.arbeidstakerVedSlutt(),
                beregnet.virksomhetsnummer(),
                false);
    }

    Tilfelle opphor() {
        return new Tilfelle(
                id, start, slutt, antallSykedager, gradertVedSlutt, arbeidstakerVedSlutt, virksomhetsnummer, true);
    }

    Periode periode() {
        return new Periode(start, slutt);
    }

    /** Dagen et fravær som endte {@code slutt}, er over: 16 kalenderdager senere. */
    static LocalDate overEtter(LocalDate slutt) {
        return slutt.plusDays(FRISKE_DAGER_SOM_BRYTER);
    }

    boolean pagar(LocalDate dato) {
        return !opphort && !erOver(slutt, dato);
    }

    static boolean erOver(LocalDate slutt, LocalDate dato) {
        return !dato.isBefore(overEtter(slutt));
    }
}
