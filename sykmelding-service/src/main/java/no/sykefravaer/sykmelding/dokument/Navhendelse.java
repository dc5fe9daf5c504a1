package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Orgnummer;

/** Delen {@code event} i Navs post: hva som skjedde med sykmeldingen, og når. */
record Navhendelse(Slag slag, Instant tid, Orgnummer orgnummer, List<LocalDate> egenmeldingsdager) {

    private static final Map<String, Slag> SLAG = Valg.av(Slag.values());
    private static final int MAKS_EGENMELDINGSDAGER = 100;

    /** Navs ord. UTGATT er en ny sykmelding ingen tok i bruk. */
    enum Slag {
        APEN,
        AVBRUTT,
        UTGATT,
        SENDT,
        BEKREFTET,
        SLETTET
    }

    static Navhendelse les(Felter felter, String id, Instant naa, Datogrense grense) {
        felter.paakrevd("sykmeldingId").lik(id, "sykmelding.id");
        return new Navhendelse(
                felter.paakrevd("statusEvent").valg(SLAG),
                Fellesfelt.mottatt(felter.paakrevd("timestamp"), naa),
                felter.felt("arbeidsgiver")
                        .apentObjekt(arbeidsgiver -> Fellesfelt.orgnummer(arbeidsgiver.paakrevd("orgnummer"))),
                felter.felt("brukerSvar").apentObjekt(svar -> dager(svar.felt("egenmeldingsdager"), grense)));
    }

    /** En liste av datoer, eller et svar på et spørsmål som har dem i {@code svar}. */
    private static List<LocalDate> dager(Verdi verdi, Datogrense grense) {
        var liste = verdi.node().isObject() ? verdi.apentObjekt(svar -> svar.felt("svar")) : verdi;
        return liste.liste(MAKS_EGENMELDINGSDAGER, Feilkode.FOR_MANGE, dag -> dag.dato(grense));
    }
}
