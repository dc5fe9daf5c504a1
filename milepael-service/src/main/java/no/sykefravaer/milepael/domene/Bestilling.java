package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * En plikt noen har bedt om, utenom kalenderen: en person, eller en sykmelder i selve sykmeldingen. {@code dag} er dagen
 * det ble bedt om, {@code gjelder} en dag i fraværet det gjelder, {@code frist} dagen den som ba, har valgt, eller null
 * (alle Europe/Oslo). {@code arsak} er en kode. {@code rolle} er den som ba: NAV, ARBEIDSGIVER, SYKMELDER eller SYKMELDT.
 */
public record Bestilling(
        UUID id,
        String regel,
        LocalDate dag,
        LocalDate gjelder,
        LocalDate frist,
        String arsak,
        String rolle,
        boolean trukket) {

    /** Id-en til det noen ber om: den samme for det samme bedt om av den samme samme dag. */
    public static UUID idAv(Object... av) {
        return NavngittUuid.av(
                "bestilling/" + Arrays.stream(av).map(String::valueOf).collect(Collectors.joining("/")));
    }

    public Bestilling medId(UUID ny) {
        return new Bestilling(ny, regel, dag, gjelder, frist, arsak, rolle, trukket);
    }

    /** Den samme, tatt tilbake. */
    Bestilling trekk() {
        return new Bestilling(id, regel, dag, gjelder, frist, arsak, rolle, true);
    }

    /** Arbeidsgiver og den sykmeldte kan kreve; da gjelder ikke unntakene (R). */
    boolean erKravFraPart() {
        return rolle.equals("ARBEIDSGIVER") || rolle.equals("SYKMELDT");
    }

    boolean gjelderI(Tilfelle tilfelle) {
        return !tilfelle.opphort()
                && !gjelder.isBefore(tilfelle.start())
                && !Tilfelle.erOver(tilfelle.slutt(), gjelder);
    }
}
