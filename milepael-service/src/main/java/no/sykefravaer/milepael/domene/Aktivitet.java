package no.sykefravaer.milepael.domene;

import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Hva en periode i en sykmelding går ut på, og slaget den blir i hver status; null der den ikke sier noe om dagene. */
enum Aktivitet {
    HELT_BORTE(Utsagnsslag.SENDT_HELT_BORTE, Utsagnsslag.BEKREFTET_HELT_BORTE, Utsagnsslag.NY_HELT_BORTE),
    I_ARBEID(Utsagnsslag.SENDT_I_ARBEID, Utsagnsslag.BEKREFTET_I_ARBEID, Utsagnsslag.NY_I_ARBEID),
    DELVIS_BORTE(Utsagnsslag.SENDT_DELVIS_BORTE, Utsagnsslag.BEKREFTET_DELVIS_BORTE, Utsagnsslag.NY_DELVIS_BORTE),
    BEHANDLINGSDAGER(
            Utsagnsslag.SENDT_BEHANDLINGSDAGER,
            Utsagnsslag.BEKREFTET_BEHANDLINGSDAGER,
            Utsagnsslag.NY_BEHANDLINGSDAGER),
    REISETILSKUDD(Utsagnsslag.SENDT_REISETILSKUDD, null, Utsagnsslag.NY_REISETILSKUDD),
    AVVENTENDE(null, null, null);

    private final Utsagnsslag sendt;
    private final Utsagnsslag bekreftet;
    private final Utsagnsslag ny;

    Aktivitet(Utsagnsslag sendt, Utsagnsslag bekreftet, Utsagnsslag ny) {
        this.sendt = sendt;
        this.bekreftet = bekreftet;
        this.ny = ny;
    }

    static Aktivitet av(Sykmeldingsperiode periode) {
        return switch (periode.type()) {
            case INGEN_AKTIVITET -> HELT_BORTE;
            case GRADERT -> avGrad(periode.grad().prosent());
            case BEHANDLINGSDAGER -> BEHANDLINGSDAGER;
            case REISETILSKUDD -> REISETILSKUDD;
            case AVVENTENDE -> Boolean.TRUE.equals(periode.reisetilskudd()) ? REISETILSKUDD : AVVENTENDE;
        };
    }

    private static Aktivitet avGrad(int prosent) {
        if (prosent >= 100) {
            return HELT_BORTE;
        }
        return prosent <= 0 ? I_ARBEID : DELVIS_BORTE;
    }

    /** Slaget i en status, eller null. */
    Utsagnsslag i(Sykmeldingsstatus status) {
        return switch (status) {
            case SENDT -> sendt;
            case BEKREFTET -> bekreftet;
            case NY -> ny;
        };
    }
}
