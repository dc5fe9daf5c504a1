package no.sykefravaer.milepael.api;

import java.time.LocalDate;
import java.util.Optional;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Kommando;
import no.sykefravaer.milepael.domene.Kommando.Angre;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.regelverk.Adgang;
import no.sykefravaer.milepael.regelverk.Adgang.Slutt;

/** Leser det en person vil gjøre med en plikt, mot det regelverket tillater for nettopp den. Sier alt som er galt. */
final class Kommandoleser {

    private static final int LENGSTE_BEGRUNNELSE = 2_000;

    private final Kommandoinnhold inn;
    private final LocalDate iDag;
    private final Bruddsamler brudd = new Bruddsamler();

    Kommandoleser(Kommandoinnhold inn, LocalDate iDag) {
        this.inn = inn == null ? new Kommandoinnhold(null, null, null, null) : inn;
        this.iDag = iDag;
    }

    Kommando angre() {
        brudd.krev("versjon", inn.versjon());
        begrunnelse(false);
        brudd.avvis();
        return new Angre(inn.versjon());
    }

    Kommando beslutt(Handling handling, Milepael m) {
        brudd.krev("versjon", inn.versjon());
        var adgang = Adgang.til(handling, m.plikt());
        if (adgang.isEmpty()) {
            brudd.meld("", "HANDLING_FINNES_IKKE", "Dette kan ikke bestemmes om denne plikten");
        }
        var til = adgang.map(this::les).orElse(Optional.empty());
        brudd.avvis();
        var arsak = adgang.orElseThrow().arsakEller(inn.arsak());
        return new Beslutt(handling, arsak, til.orElse(null), inn.versjon());
    }

    private Optional<LocalDate> les(Adgang adgang) {
        arsak(adgang);
        begrunnelse(adgang.begrunnes());
        return til(adgang.slutt());
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

    private void begrunnelse(boolean paakrevd) {
        var tekst = inn.begrunnelse();
        if (paakrevd && (tekst == null || tekst.isBlank())) {
            brudd.meld("begrunnelse", "MANGLER", "Feltet er påkrevd");
        }
        if (tekst != null && tekst.length() > LENGSTE_BEGRUNNELSE) {
            brudd.meld("begrunnelse", "FOR_LANG", "Høyst 2000 tegn");
        }
        if (tekst != null && tekst.indexOf('\0') >= 0) {
            brudd.meld("begrunnelse", "UGYLDIG_TEGN", "Teksten har tegn som ikke kan lagres");
        }
    }
}
