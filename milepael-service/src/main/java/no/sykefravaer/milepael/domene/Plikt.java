package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Milepael.Status;

/**
 * En plikt slik planen vil ha den for ett tilfelle: det en rad i regelverket gir av fakta. {@code orgnummer} bare når
 * plikten finnes for hver arbeidsgiver. {@code start} er dagen ukene telles fra. Frist og aktivering er datoer i
 * Europe/Oslo. {@code sykepenger} bare når fristen følger dem. {@code naadd} er usant for det som ligger lenger fram enn
 * sykmeldingen rekker (MULIG, aldri lagret). {@code mote} er møtet plikten
 * gjelder, ellers null.
 */
public record Plikt(
        String regel,
        int uke,
        String orgnummer,
        LocalDate start,
        LocalDate frist,
        LocalDate aktiveres,
        String regelverk,
        String hjemmel,
        Rolle ansvarlig,
        List<Part> mottakere,
        Sykepenger sykepenger,
        boolean naadd,
        Mote mote) {

    /**
     * Det en frist som følger sykepengene, hviler på.
     *
     * @param maksdato siste dag det betales for om fraværet varer ved
     * @param bruktFor sykepengedager som var brukt da fraværet begynte
     */
    public record Sykepenger(LocalDate maksdato, int bruktFor) {}

    public Plikt {
        mottakere = List.copyOf(mottakere);
    }

    boolean erAnnetMoteEnn(Plikt annen) {
        return !Objects.equals(mote, annen.mote);
    }

    /** Sant når plikten står i kalenderen, ikke bare når noen ber om den. */
    boolean erUkefestet() {
        return uke > 0;
    }

    /** Den samme plikten, så tidlig som den tidligste av dem. */
    Plikt framskyndet(Plikt bestilt) {
        var forst = bestilt.frist.isBefore(frist) ? bestilt.frist : frist;
        var fra = bestilt.aktiveres.isBefore(aktiveres) ? bestilt.aktiveres : aktiveres;
        return new Plikt(
                regel,
                uke,
                orgnummer,
                start,
                forst,
                fra,
                regelverk,
                hjemmel,
                ansvarlig,
                mottakere,
                sykepenger,
                naadd,
                mote);
    }

    /** Statusen til en ny milepæl: det som alt er over når det ses, er historie; ellers avgjør dagen. */
    public Status status(LocalDate slutt, LocalDate dato) {
        if (Tilfelle.erOver(slutt, dato)) {
            return Status.HISTORISK;
        }
        return aktiveres.isAfter(dato) ? Status.PLANLAGT : Status.AKTIV;
    }
}
