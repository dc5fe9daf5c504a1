package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsstatus.BEKREFTET;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.NY;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.SENDT;

import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/**
 * Alt et dokument kan si om en dag, det sterkeste først: et utsagn vinner over dem som står under, uansett alder, og
 * over eldre av samme slag. Det den sykmeldte selv har sagt i en søknad, går foran det arbeidsgiveren sier, og det foran
 * sykmeldingen. Hvert slag bærer hvor langt dokumentet er kommet (søknader og inntektsmeldinger er alltid sendt), hva
 * dagen blir, og hva den sier om grad.
 */
enum Utsagnsslag {
    SOKNAD_I_ARBEID_IGJEN(SENDT, Dag.ARBEID, Gradering.IKKE_SAGT),
    SOKNAD_ARBEIDET_UTENOM_BEHANDLING(SENDT, Dag.ARBEID, Gradering.DELVIS),
    SOKNAD_ARBEIDET_IKKE(SENDT, Dag.SYK, Gradering.HEL),
    SOKNAD_ARBEIDET_FULLT(SENDT, Dag.SYK, Gradering.DELVIS), // Nav teller dagen som sykedag til arbeidet er gjenopptatt
    SOKNAD_ARBEIDET_DELVIS(SENDT, Dag.SYK, Gradering.DELVIS),
    SOKNAD_FRI(SENDT, Dag.FRI, Gradering.IKKE_SAGT),
    SOKNAD_BORTE_UTENOM_SYKMELDINGEN(SENDT, Dag.SYK, Gradering.IKKE_SAGT),
    SOKNAD_SYKMELDT(SENDT, Dag.SYK, Gradering.IKKE_SAGT),
    SOKNAD_TIL_BEHANDLING(SENDT, Dag.SYK, Gradering.DELVIS),
    SOKNAD_BEHANDLINGSDAGER(SENDT, Dag.ARBEID, Gradering.DELVIS),
    ARBEIDSGIVERPERIODE(SENDT, Dag.SYK, Gradering.IKKE_SAGT),
    SENDT_HELT_BORTE(SENDT, Dag.SYK, Gradering.HEL),
    SENDT_I_ARBEID(SENDT, Dag.ARBEID, Gradering.DELVIS),
    SENDT_DELVIS_BORTE(SENDT, Dag.SYK, Gradering.DELVIS),
    SENDT_EGENMELDT(SENDT, Dag.SYK, Gradering.IKKE_SAGT),
    SENDT_BEHANDLINGSDAGER(SENDT, Dag.ARBEID, Gradering.DELVIS),
    BEKREFTET_HELT_BORTE(BEKREFTET, Dag.SYK, Gradering.HEL),
    BEKREFTET_I_ARBEID(BEKREFTET, Dag.ARBEID, Gradering.DELVIS),
    BEKREFTET_DELVIS_BORTE(BEKREFTET, Dag.SYK, Gradering.DELVIS),
    BEKREFTET_BEHANDLINGSDAGER(BEKREFTET, Dag.ARBEID, Gradering.DELVIS),
    SENDT_REISETILSKUDD(SENDT, Dag.ARBEID, Gradering.IKKE_SAGT),
    NY_HELT_BORTE(NY, Dag.SYK, Gradering.HEL),
    NY_I_ARBEID(NY, Dag.ARBEID, Gradering.DELVIS),
    NY_DELVIS_BORTE(NY, Dag.SYK, Gradering.DELVIS),
    NY_BEHANDLINGSDAGER(NY, Dag.ARBEID, Gradering.DELVIS),
    NY_REISETILSKUDD(NY, Dag.ARBEID, Gradering.IKKE_SAGT);

    /** Hva en dag er; FRI er ferie eller permisjon. En dag ingen sier noe om, er en arbeidsdag. */
    enum Dag {
        SYK,
        FRI,
        ARBEID
    }

    /** Hva utsagnet sier om grad; behandlingsdager, og arbeid i full stilling, regnes som gradert. */
    enum Gradering {
        HEL,
        DELVIS,
        IKKE_SAGT
    }

    private final Sykmeldingsstatus form;
    private final Dag dag;
    private final Gradering gradering;

    Utsagnsslag(Sykmeldingsstatus form, Dag dag, Gradering gradering) {
        this.form = form;
        this.dag = dag;
        this.gradering = gradering;
    }

    Sykmeldingsstatus form() {
        return form;
    }

    Dag dag() {
        return dag;
    }

    Gradering gradering() {
        return gradering;
    }
}
