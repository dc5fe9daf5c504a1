package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Soknadsopplysninger.FaktiskGrad;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Type;

/** Leser en søknad fra JSON. Alt som er galt, sies på én gang. */
public final class Soknadsleser {

    private static final Map<String, Soknadsskjema.Status> STATUSER = Valg.av(Soknadsskjema.Status.values());
    private static final Map<String, Type> TYPER = Valg.av(Type.values());
    private static final Map<String, Fravar.Slag> FRAVAR = Valg.av(Fravar.Slag.values());

    private final Instant naa;
    private final Tidsromleser tidsrom;
    private final List<Brudd> brudd = new ArrayList<>();

    private Soknadsleser(Instant naa, LocalDate iDag) {
        this.naa = naa;
        this.tidsrom = new Tidsromleser(Datogrense.fravaer(iDag));
    }

    /**
     * @throws UleseligJson når kroppen ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe i dokumentet er galt
     */
    public static Soknad les(byte[] kropp, Instant naa, LocalDate iDag) {
        var leser = new Soknadsleser(naa, iDag);
        return Verdi.dokument(kropp, leser.brudd, verdi -> verdi.objekt(leser::soknad));
    }

    private Soknad soknad(Felter felter) {
        var fnr = Fellesfelt.fnr(felter.paakrevd("fnr"));
        var id = Fellesfelt.id(felter.paakrevd("id"), fnr);
        var mottatt = Fellesfelt.mottatt(felter.paakrevd("mottatt"), naa);
        felter.felt("status").valg(STATUSER);
        var arbeidsgiver = felter.felt("arbeidsgiver").objekt(Fellesfelt::arbeidsgiver);
        var opplysninger = opplysninger(felter, korrigerer(felter.felt("korrigerer"), id, fnr));
        return brudd.isEmpty()
                ? new Soknad(id, fnr, mottatt, arbeidsgiver == null ? null : arbeidsgiver.orgnummer(), opplysninger)
                : null;
    }

    private static String korrigerer(Verdi verdi, String id, Personident fnr) {
        var korrigerer = Fellesfelt.id(verdi, fnr);
        if (korrigerer != null && korrigerer.equals(id)) {
            verdi.brytes(Feilkode.KORRIGERER_SEG_SELV);
        }
        return korrigerer;
    }

    private Soknadsopplysninger opplysninger(Felter felter, String korrigerer) {
        var type = felter.paakrevd("type").valg(TYPER);
        var dager = tidsrom.les(felter);
        var arbeidGjenopptatt = tidsrom.dagI(dager, felter.felt("arbeidGjenopptatt"));
        var fravar = tidsrom.liste(felter.felt("fravar"), this::fravar);
        var egenmeldinger = tidsrom.liste(felter.felt("egenmeldinger"), tidsrom::les);
        var fravarFor = tidsrom.liste(felter.felt("fravarForSykmeldingen"), tidsrom::les);
        var papir = tidsrom.liste(felter.felt("papirsykmeldinger"), tidsrom::les);
        var faktiskGrad = tidsrom.liste(felter.felt("faktiskGrad"), this::faktiskGrad);
        var behandlingsdager = tidsrom.dager(felter.felt("behandlingsdager"));
        return brudd.isEmpty()
                ? new Soknadsopplysninger(
                        type,
                        dager.fom(),
                        dager.tom(),
                        korrigerer,
                        arbeidGjenopptatt,
                        fravar,
                        egenmeldinger,
                        fravarFor,
                        papir,
                        faktiskGrad,
                        behandlingsdager)
                : null;
    }

    private Fravar fravar(Felter felter) {
        var slag = felter.paakrevd("type").valg(FRAVAR);
        var dager = tidsrom.les(felter);
        return brudd.isEmpty() ? new Fravar(slag, dager.fom(), dager.tom()) : null;
    }

    private FaktiskGrad faktiskGrad(Felter felter) {
        var dager = tidsrom.les(felter);
        var sykmeldingstype = felter.felt("sykmeldingstype").valg(Periodeleser.TYPER);
        var grad = felter.paakrevd("faktiskGrad").heltall(0, 100, Feilkode.GRAD_UTENFOR);
        return brudd.isEmpty() ? new FaktiskGrad(dager.fom(), dager.tom(), sykmeldingstype, new Grad(grad)) : null;
    }
}
