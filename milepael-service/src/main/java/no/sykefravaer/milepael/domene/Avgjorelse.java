package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;
import no.sykefravaer.milepael.domene.Kommando.Angre;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** En person avgjør hva som er blitt av en plikt, eller angrer det. Det samme sagt to ganger gjøres én gang. */
final class Avgjorelse {

    private static final String PLANEN = "OPPFOLGINGSPLAN_ARBEIDSGIVER";

    private Avgjorelse() {}

    /** @throws Avvisning når versjonen er utdatert, eller plikten ikke er åpen for handlingen */
    static Steg av(Sak sak, UUID milepaelId, Beslutt kommando) {
        var m = sak.milepael(milepaelId).orElseThrow();
        if (erAltGjort(m, kommando)) {
            return Steg.uendret(sak);
        }
        kravTil(m.versjon() == kommando.versjon(), Grunn.UTDATERT_VERSJON);
        kravTil(kommando.handling().kanGjoresFra(m.status()), Grunn.IKKE_APEN);
        var steg = steg(sak, m, m.besluttet(kommando.beslutning()));
        return kommando.handling() == Handling.MOTTA_PLAN ? steg.saa(s -> vekkDetSomVentet(s, m)) : steg;
    }

    /**
     * Det som gjaldt før, gjelder igjen. En lukket plikt er fri til planen er avstemt på nytt; bare den vet om fakta
     * fremdeles bærer den.
     *
     * @throws Avvisning når versjonen er utdatert, eller ingen har besluttet det som er
     */
    static Steg tilbake(Sak sak, UUID milepaelId, Angre kommando, LocalDate dato) {
        var m = sak.milepael(milepaelId).orElseThrow();
        kravTil(m.versjon() == kommando.versjon(), Grunn.UTDATERT_VERSJON);
        kravTil(m.erBesluttet() && !m.beslutning().erFra(Kilde.FAKTA), Grunn.INGENTING_AA_ANGRE);
        if (m.er(Status.AVVENT)) {
            return steg(sak, m, m.angret(Status.AKTIV).staarVed(dato));
        }
        var fri = sak.erOver(m, dato) ? Status.IKKE_AKTUELL : Status.BORTFALT;
        return Steg.uendret(sak.med(m.angret(fri)));
    }

    /** Planen Nav ventet på, er kommet: det som ventet på den i tilfellet, er aktivt igjen. */
    private static Steg vekkDetSomVentet(Sak sak, Milepael plan) {
        var steg = Steg.uendret(sak);
        for (var m : sak.milepaeler().values()) {
            if (m.tilfelleId().equals(plan.tilfelleId()) && m.venterPa(PLANEN)) {
                steg = steg.saa(s -> steg(s, m, m.bli(Status.AKTIV)));
            }
        }
        return steg;
    }

    private static boolean erAltGjort(Milepael m, Beslutt kommando) {
        return m.versjon() == kommando.versjon() + 1
                && m.erBesluttet()
                && kommando.beslutning().sierDetSammeSom(m.beslutning());
    }

    private static Steg steg(Sak sak, Milepael m, Milepael etter) {
        return new Steg(sak.med(etter), new Hendelser(sak.person()).overgang(m.erApen(), etter));
    }

    private static void kravTil(boolean holder, Grunn grunn) {
        if (!holder) {
            throw new Avvisning(grunn);
        }
    }
}
