package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;

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

    /** Den en sykmelder gjør i selve sykmeldingen; den gjelder fraværet sykmeldingen begynner i. */
    static Bestilling av(Faktum.Sykmelding s) {
        var dag = LocalDate.ofInstant(s.mottatt(), Innkommet.OSLO);
        var fom = s.perioder().stream().map(Sykmeldingsperiode::fom).min(Comparator.naturalOrder());
        var id = idAv("sykmelding", s.kilde(), s.dokumentId());
        return new Bestilling(id, "BISTAND_BEDT", dag, fom.orElse(dag), null, null, "SYKMELDER", false);
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
