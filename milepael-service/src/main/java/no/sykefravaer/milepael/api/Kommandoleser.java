package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Kommando;
import no.sykefravaer.milepael.domene.Kommando.Angre;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.regelverk.Adgang;
import no.sykefravaer.milepael.regelverk.Adgang.Slutt;
import no.sykefravaer.milepael.regelverk.Adganger;

/** Leser det en person vil gjøre med en plikt, mot det regelverket tillater for nettopp den. Sier alt som er galt. */
final class Kommandoleser {

    private static final int LENGSTE_REFERAT = 20_000; // tegn

    private final Kommandoinnhold inn;
    private final LocalDate iDag;
    private final Rolle egen;
    private final Bruddsamler brudd = new Bruddsamler();

    /** @param egen rollen til den som handler, eller null når hun er Nav */
    Kommandoleser(Kommandoinnhold inn, LocalDate iDag, Rolle egen) {
        this.inn = inn == null ? Kommandoinnhold.TOMT : inn;
        this.iDag = iDag;
        this.egen = egen;
    }

    Kommando angre() {
        brudd.krev("versjon", inn.versjon());
        brudd.begrunnelse(inn.begrunnelse(), false, Bruddsamler.LENGSTE_BEGRUNNELSE);
        brudd.avvis();
        return new Angre(inn.versjon());
    }

    Kommando beslutt(Handling handling, Milepael m) {
        brudd.krev("versjon", inn.versjon());
        var adgang = Adganger.til(handling, m.plikt());
        if (adgang.isEmpty()) {
            brudd.meld("", "HANDLING_FINNES_IKKE", "Dette kan ikke bestemmes om denne plikten");
        }
        var beslutning = adgang.map(this::les).orElse(null);
        brudd.avvis();
        return new Beslutt(handling, beslutning, inn.versjon());
    }

    private Beslutning les(Adgang adgang) {
        arsak(adgang);
        var lengst = adgang.handling() == Handling.AVHOLD ? LENGSTE_REFERAT : Bruddsamler.LENGSTE_BEGRUNNELSE;
        brudd.begrunnelse(inn.begrunnelse(), adgang.begrunnes(), lengst);
        var til = til(adgang.slutt()).orElse(null);
        return new Beslutningsleser(inn, iDag, egen, brudd).les(adgang.handling(), adgang.arsakEller(inn.arsak()), til);
    }

    private void arsak(Adgang adgang) {
        var arsak = adgang.arsakEller(inn.arsak());
        if (arsak == null && !adgang.arsakPaakrevd()) {
            return;
        }
        if (adgang.arsaker().isEmpty()) {
            brudd.meld("arsak", "IKKE_TILLATT", "Her oppgis ingen årsak");
        } else if (brudd.krev("arsak", arsak) && !adgang.arsaker().contains(arsak)) {
            brudd.meld("arsak", "UGYLDIG_VERDI", "Verdien skal være en av " + adgang.arsaker());
        }
    }

    private Optional<LocalDate> til(Slutt slutt) {
        if (slutt == Slutt.INGEN && inn.til() != null) {
            brudd.meld("til", "IKKE_TILLATT", "Her oppgis ingen dato");
            return Optional.empty();
        }
        var kanMangle = slutt == Slutt.VALGFRI || slutt == Slutt.INGEN;
        var til = kanMangle ? brudd.dato("til", inn.til()) : brudd.paakrevdDato("til", inn.til());
        if (til != null && slutt == Slutt.SVARFRIST && utenfor(til)) {
            brudd.meld("til", "UGYLDIG_SVARFRIST", "Svarfristen er 21 til 42 dager fram");
        }
        if (til != null && slutt != Slutt.SVARFRIST && !til.isAfter(iDag)) {
            brudd.meld("til", "IKKE_FRAM_I_TID", "Datoen skal være etter i dag");
        }
        return Optional.ofNullable(til);
    }

    private boolean utenfor(LocalDate til) {
        return til.isBefore(iDag.plusDays(Adgang.KORTESTE_SVARFRIST))
                || til.isAfter(iDag.plusDays(Adgang.LENGSTE_SVARFRIST));
    }
}
