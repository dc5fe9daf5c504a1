package no.sykefravaer.varsling.oppgave;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.MilepaelHendelse.Mote;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/**
 * Det loven krever, slik kjernen regnet det ut. {@code frist} er lovens, en dato i Europe/Oslo. {@code mote} er møtet
 * plikten er å møte i, ellers null.
 */
public record Plikt(
        String regel,
        int uke,
        LocalDate frist,
        String hjemmel,
        String regelverk,
        LocalDate tilfelleStart,
        Rolle ansvarlig,
        Mote mote) {

    /** Plikter som finnes én gang per arbeidsgiver; {@code tilfelleStart} er da første dag hos henne, ellers alles. */
    private static final Set<String> PER_ARBEIDSGIVER = Set.of("OPPFOLGINGSPLAN", "DIALOGMOTE_1");

    public boolean tellesHosArbeidsgiver() {
        return PER_ARBEIDSGIVER.contains(regel);
    }

    static Plikt av(Aktivert h) {
        return new Plikt(
                h.regel(), h.uke(), h.frist(), h.hjemmel(), h.regelverk(), h.tilfelleStart(), h.ansvarlig(), h.mote());
    }

    static Plikt av(Endret h) {
        return new Plikt(
                h.regel(), h.uke(), h.frist(), h.hjemmel(), h.regelverk(), h.tilfelleStart(), h.ansvarlig(), h.mote());
    }

    /** Det mottakeren får se, er det samme. */
    boolean serLikUtSom(Plikt annen) {
        return frist.equals(annen.frist)
                && hjemmel.equals(annen.hjemmel)
                && regel.equals(annen.regel)
                && Objects.equals(mote, annen.mote);
    }
}
