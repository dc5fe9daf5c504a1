package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.sykmelding.dokument.Sykmelding.Behandler;
import no.sykefravaer.sykmelding.dokument.Sykmelding.MeldingTilNav;
import no.sykefravaer.sykmelding.dokument.Sykmelding.Sykmeldt;

/** Leser en sykmelding fra JSON. Alt som er galt, sies på én gang. */
public final class Sykmeldingsleser {

    private static final int MAKS_EGENMELDINGSDAGER = 100;

    private static final Map<String, Sykmeldingsstatus> STATUSER = Valg.av(Sykmeldingsstatus.values());

    private final Instant naa;
    private final Datogrense grense;
    private final List<Brudd> brudd = new ArrayList<>();

    private Sykmeldingsleser(Instant naa, LocalDate iDag) {
        this.naa = naa;
        this.grense = Datogrense.fravaer(iDag);
    }

    /**
     * @throws UleseligJson når kroppen ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe i dokumentet er galt
     */
    public static Sykmelding les(byte[] kropp, Instant naa, LocalDate iDag) {
        var leser = new Sykmeldingsleser(naa, iDag);
        return leser.dokument(kropp, felter -> felter.paakrevd("id"));
    }

    /** En erstatning for det som er sendt under id-en i adressen; id i kroppen mangler eller er den samme. */
    public static Sykmelding erstatning(byte[] kropp, String id, Instant naa, LocalDate iDag) {
        var leser = new Sykmeldingsleser(naa, iDag);
        return leser.dokument(kropp, felter -> {
            felter.felt("id").lik(id, "id i adressen");
            return Verdi.av(id, "id", leser.brudd);
        });
    }

    private Sykmelding dokument(byte[] kropp, Function<Felter, Verdi> id) {
        return Verdi.dokument(kropp, brudd, verdi -> verdi.objekt(felter -> sykmelding(felter, id.apply(felter))));
    }

    private Sykmelding sykmelding(Felter felter, Verdi id) {
        var fnr = Fellesfelt.fnr(felter.paakrevd("fnr"));
        return new Sykmelding(
                Fellesfelt.id(id, fnr),
                fnr,
                felter.felt("sykmeldt").objekt(Sykmeldingsleser::sykmeldt),
                Fellesfelt.mottatt(felter.paakrevd("mottatt"), naa),
                felter.paakrevd("status").valg(STATUSER),
                felter.felt("arbeidsgiver").objekt(Fellesfelt::arbeidsgiver),
                felter.felt("behandler").objekt(Sykmeldingsleser::behandler),
                Fellesfelt.navKontor(felter.felt("navKontor")),
                felter.felt("egenmeldingsdager")
                        .liste(MAKS_EGENMELDINGSDAGER, Feilkode.FOR_MANGE, dag -> dag.dato(grense)),
                Periodeleser.les(felter.paakrevd("perioder"), grense),
                felter.felt("meldingTilNav").objekt(Sykmeldingsleser::meldingTilNav),
                felter.felt("versjon").langtHeltall(0, Long.MAX_VALUE, Feilkode.UTENFOR_GRENSE));
    }

    private static Sykmeldt sykmeldt(Felter felter) {
        return new Sykmeldt(
                felter.paakrevd("fornavn").tekst(), felter.paakrevd("etternavn").tekst());
    }

    private static Behandler behandler(Felter felter) {
        return new Behandler(
                Fellesfelt.hpr(felter.felt("hpr")), felter.felt("navn").tekst());
    }

    private static MeldingTilNav meldingTilNav(Felter felter) {
        return new MeldingTilNav(felter.felt("bistandUmiddelbart").sannhet());
    }
}
