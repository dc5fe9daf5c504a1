package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;

/** Leser et personfakta fra JSON. Alt som er galt, sies på én gang. */
public final class Personleser {

    private static final Map<String, Adressebeskyttelse> GRADERINGER = Valg.av(Adressebeskyttelse.values());

    private final Instant naa;
    private final Datogrense levetid;
    private final List<Brudd> brudd = new ArrayList<>();

    private Personleser(Instant naa, LocalDate iDag) {
        this.naa = naa;
        this.levetid = Datogrense.levetid(iDag);
    }

    /**
     * @throws UleseligJson når kroppen ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe i dokumentet er galt
     */
    public static Person les(byte[] kropp, Instant naa, LocalDate iDag) {
        var leser = new Personleser(naa, iDag);
        return Verdi.dokument(kropp, leser.brudd, verdi -> verdi.objekt(leser::person));
    }

    private Person person(Felter felter) {
        var fnr = Fellesfelt.fnr(felter.paakrevd("fnr"));
        var mottatt = Fellesfelt.mottatt(felter.paakrevd("mottatt"), naa);
        var fornavn = felter.paakrevd("fornavn").tekst();
        var etternavn = felter.paakrevd("etternavn").tekst();
        var fodselsdato = felter.felt("fodselsdato").dato(levetid);
        var navKontor = Fellesfelt.navKontor(felter.paakrevd("navKontor"));
        var gradering = felter.paakrevd("adressebeskyttelse").valg(GRADERINGER);
        var skjermet = felter.paakrevd("skjermet").sannhet();
        var reservert = felter.felt("reservert").sannhet();
        var tolk = felter.felt("tolk").sannhet();
        var sprak = felter.felt("sprak").tekst();
        var dodsdato = felter.felt("dodsdato").dato(levetid);
        if (!brudd.isEmpty()) {
            return null;
        }
        return new Person(
                fnr,
                mottatt,
                new Personopplysninger(
                        fornavn,
                        etternavn,
                        fodselsdato,
                        navKontor,
                        gradering,
                        skjermet,
                        reservert,
                        tolk,
                        sprak,
                        dodsdato));
    }
}
