package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;

/** En person avgjør hva som er blitt av en plikt. Det samme sagt to ganger gjøres én gang. */
final class Avgjorelse {

    private static final String KOMMER = "KOMMER";

    private final Sak sak;
    private final Milepael m;
    private final Beslutt kommando;

    private Avgjorelse(Sak sak, Milepael m, Beslutt kommando) {
        this.sak = sak;
        this.m = m;
        this.kommando = kommando;
    }

    /** @throws Avvisning når versjonen er utdatert, eller plikten ikke er åpen for handlingen */
    static Steg av(Sak sak, UUID milepaelId, Beslutt kommando, LocalDate dato) {
        var m = sak.milepael(milepaelId).orElseThrow();
        var avgjorelse = new Avgjorelse(sak, m, kommando);
        if (avgjorelse.erAltGjort()) {
            return Steg.uendret(sak);
        }
        Avvisning.med(Grunn.UTDATERT_VERSJON, m.versjon() != kommando.versjon());
        Avvisning.med(Grunn.IKKE_APEN, !kommando.handling().kanGjoresFra(m.status()));
        avgjorelse.kravTilHandlingen(dato);
        return avgjorelse.steg();
    }

    private boolean erAltGjort() {
        return m.versjon() == kommando.versjon() + 1
                && m.erBesluttet()
                && kommando.beslutning().sierDetSammeSom(m.beslutning());
    }

    private void kravTilHandlingen(LocalDate dato) {
        switch (kommando.handling()) {
            case AVLYS -> Avvisning.med(Grunn.INGEN_INNKALLING, !m.harInnkalling());
            case ENDRE_MOTE, SVAR_SOM_SYKMELDT -> Avvisning.med(Grunn.INGEN_INNKALLING, !m.erInnkalt());
            case UNNTA -> Avvisning.med(Grunn.KREVD_AV_PART, sak.erKrevdAvPart(m));
            case INNSTILL -> Avvisning.med(Grunn.SVARFRIST_IKKE_UTLOPT, !m.svarfristErUtlopt(dato));
            default -> {}
        }
    }

    private Steg steg() {
        var besluttet = blir(sak, m, m.besluttet(kommando.beslutning()));
        return switch (kommando.handling()) {
            case MOTTA_PLAN -> besluttet.saa(this::vekkDetSomVentetPaaPlanen);
            case SVAR -> erForfall() ? besluttet.saa(this::fortellInnkalleren) : besluttet;
            case SVAR_SOM_SYKMELDT -> erForfall() ? besluttet : blir(sak, m, m.bli(m.status()));
            case OPPFYLL -> besluttet.saa(this::fortellDenAnsvarlige);
            default -> besluttet;
        };
    }

    private boolean erForfall() {
        return !KOMMER.equals(kommando.beslutning().arsak());
    }

    /** Planen Nav ventet på, er kommet: det som ventet på den i tilfellet, er aktivt igjen. */
    private Steg vekkDetSomVentetPaaPlanen(Sak naa) {
        var steg = Steg.uendret(naa);
        for (var venter : naa.milepaeler().values()) {
            if (venter.tilfelleId().equals(m.tilfelleId()) && venter.venterPaaPlanen()) {
                steg = steg.saa(s -> blir(s, venter, venter.bli(Milepael.Status.AKTIV)));
            }
        }
        return steg;
    }

    /** En som er kalt inn, kommer ikke, eller vil ha et annet tidspunkt: den som kalte inn, må se på det. */
    private Steg fortellInnkalleren(Sak naa) {
        var arsak = kommando.beslutning().arsak();
        return besluttUtspringet(naa, new Beslutning(Milepael.Status.AKTIV, arsak, null, null, null));
    }

    /** En annen har gjort sin del av noe den ansvarlige venter på. Et møte det er kalt inn til, venter på dagen. */
    private Steg fortellDenAnsvarlige(Sak naa) {
        var innkalt = naa.milepael(m.utspring()).filter(Milepael::erInnkalt).isPresent();
        return innkalt
                ? Steg.uendret(naa)
                : besluttUtspringet(naa, Beslutning.svarFra(m.plikt().ansvarlig(), "UTTALELSE_MOTTATT"));
    }

    private Steg besluttUtspringet(Sak naa, Beslutning beslutning) {
        return naa.milepaeler().values().stream()
                .filter(annen -> annen.id().equals(m.utspring()) && annen.erApen())
                .findFirst()
                .map(annen -> blir(naa, annen, annen.besluttet(beslutning)))
                .orElse(Steg.uendret(naa));
    }

    static Steg blir(Sak sak, Milepael m, Milepael etter) {
        return new Steg(sak.med(etter), new Hendelser(sak.person()).overgang(m.erApen(), etter));
    }
}
