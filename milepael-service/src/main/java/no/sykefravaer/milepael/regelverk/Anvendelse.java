package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Plikt.Sykepenger;

/** En rad i regelverket satt på et fravær: når plikten i så fall blir til, og når den må være gjort. */
record Anvendelse(Regel regel, Fravaer fravaer, LocalDate start, LocalDate frist, LocalDate aktiveres) {

    static Anvendelse av(Regel regel, Fravaer fravaer) {
        var start = regel.frist().fra(fravaer);
        var frist = regel.frist().dag(fravaer, regel.uke());
        return new Anvendelse(regel, fravaer, start, frist, regel.aktivering().dag(start, frist));
    }

    /** Plikten finnes: vilkårene holder, og sykmeldingen rekker langt nok. */
    boolean erNaadd() {
        return gjelder(fravaer);
    }

    /** Plikten vil komme om fraværet fortsetter. Det kan det ikke hos en arbeidsgiver der det sluttet før tilfellet. */
    boolean erMulig(Oppfolgingstilfelle tilfelle) {
        return fravaer.slutt().equals(tilfelle.slutt()) && gjelder(fravaer.utenEnde());
    }

    /** Bare graderingen gjør at plikten ikke gjelder. */
    boolean erInnfriddVedGradering() {
        return fravaer.gradertVedSlutt() && gjelder(fravaer.helt());
    }

    Plikt plikt(Oppfolgingstilfelle tilfelle) {
        return new Plikt(
                regel.id(),
                regel.uke(),
                fravaer.orgnummer(),
                start,
                frist,
                aktiveres,
                regel.gyldighet().versjon(),
                regel.hjemmel().tekst(),
                regel.ansvarlig(),
                Mottakere.av(regel.mottakere(), fravaer, aktiveres, tilfelle),
                sykepenger(),
                erNaadd(),
                null);
    }

    private Sykepenger sykepenger() {
        var maksdato = fravaer.maksdato();
        return regel.frist().folgerSykepengene() ? new Sykepenger(maksdato.dato(), maksdato.bruktFor()) : null;
    }

    private boolean gjelder(Fravaer slik) {
        return !slik.slutt().isBefore(aktiveres)
                && (!regel.aktivering().kreverFrist() || !slik.slutt().isBefore(frist))
                && regel.vilkar().oppfylt(slik);
    }
}
