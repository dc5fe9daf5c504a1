package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.sykmelding.dokument.Sykmelding.Arbeidsgiver;
import no.sykefravaer.sykmelding.dokument.Sykmelding.Behandler;
import no.sykefravaer.sykmelding.dokument.Uttak.Slag;

/**
 * Leser sykmeldingen slik Nav legger den på emnene sine. Ukjente felt leses forbi; alt som er galt i de kjente, sies på én
 * gang. Hva den blir hos oss, står i docs/nav-sykmelding.md.
 */
public final class Navleser {

    private record Navsykmelding(
            String id, Personident fnr, Instant mottatt, Hpr hpr, List<Sykmeldingsperiode> perioder) {}

    private final Sykmeldingsstatus fraEmne;
    private final Instant naa;
    private final Datogrense grense;
    private final List<Brudd> brudd = new ArrayList<>();

    private Navleser(Sykmeldingsstatus fraEmne, Instant naa, LocalDate iDag) {
        this.fraEmne = fraEmne;
        this.naa = naa;
        this.grense = Datogrense.fravaer(iDag);
    }

    /**
     * Dokumentene posten sier noe om, ett eller to. {@code fraEmne} er formen emnet bærer; null når posten kom over REST.
     *
     * @throws UleseligJson når kroppen ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe kjent mangler eller er galt
     */
    public static List<Dokument> les(byte[] kropp, Sykmeldingsstatus fraEmne, Instant naa, LocalDate iDag) {
        var leser = new Navleser(fraEmne, naa, iDag);
        return Verdi.dokument(kropp, leser.brudd, verdi -> verdi.apentObjekt(leser::post));
    }

    private List<Dokument> post(Felter felter) {
        var metadata = felter.paakrevd("kafkaMetadata");
        var fnr = metadata.apentObjekt(f -> Fellesfelt.fnr(f.paakrevd("fnr")));
        var sykmelding = felter.paakrevd("sykmelding").apentObjekt(f -> sykmelding(f, fnr));
        var id = sykmelding == null ? null : sykmelding.id();
        metadata.apentObjekt(f -> f.felt("sykmeldingId").lik(id, "sykmelding.id"));
        var event =
                fraEmne == null || fraEmne == Sykmeldingsstatus.NY ? felter.felt("event") : felter.paakrevd("event");
        var hendelse = event.apentObjekt(f -> Navhendelse.les(f, id, naa, grense));
        return brudd.isEmpty() ? dokumenter(sykmelding, hendelse) : null;
    }

    private Navsykmelding sykmelding(Felter felter, Personident fnr) {
        return new Navsykmelding(
                Fellesfelt.id(felter.paakrevd("id"), fnr),
                fnr,
                Fellesfelt.mottatt(felter.paakrevd("mottattTidspunkt"), naa),
                felter.felt("behandler").apentObjekt(behandler -> Fellesfelt.hpr(behandler.felt("hpr"))),
                Periodeleser.les(
                        felter.paakrevd("sykmeldingsperioder"),
                        element -> element.apentObjekt(periode -> Navperiode.les(periode, grense))));
    }

    private List<Dokument> dokumenter(Navsykmelding s, Navhendelse hendelse) {
        if (hendelse == null) {
            return List.of(ny(s, s.mottatt()));
        }
        return switch (hendelse.slag()) {
            case APEN -> apnet(s, hendelse.tid());
            case AVBRUTT, UTGATT -> List.of(uttak(s, hendelse.tid(), Slag.AVBRUTT));
            case SLETTET -> List.of(uttak(s, hendelse.tid(), Slag.SLETTET));
            case SENDT -> List.of(mottatt(s, hendelse, fraEmne == null ? Sykmeldingsstatus.SENDT : fraEmne));
            case BEKREFTET -> List.of(mottatt(s, hendelse, fraEmne == null ? Sykmeldingsstatus.BEKREFTET : fraEmne));
        };
    }

    /** Åpnet etter at den kom, er den gjenåpnet: den nye formen gjelder igjen, og de sendte og bekreftede ikke. */
    private static List<Dokument> apnet(Navsykmelding s, Instant tid) {
        var ny = ny(s, tid);
        return tid.isAfter(s.mottatt()) ? List.of(ny, uttak(s, tid, Slag.GJENAPNET)) : List.of(ny);
    }

    private static Sykmelding ny(Navsykmelding s, Instant tid) {
        return mottatt(s, new Navhendelse(null, tid, null, null), Sykmeldingsstatus.NY);
    }

    private static Uttak uttak(Navsykmelding s, Instant tid, Slag slag) {
        return new Uttak(s.id(), s.fnr(), tid, slag);
    }

    private static Sykmelding mottatt(Navsykmelding s, Navhendelse hendelse, Sykmeldingsstatus status) {
        var arbeidsgiver = status == Sykmeldingsstatus.SENDT && hendelse.orgnummer() != null
                ? new Arbeidsgiver(hendelse.orgnummer(), null)
                : null;
        return new Sykmelding(
                s.id(),
                s.fnr(),
                null,
                hendelse.tid(),
                status,
                arbeidsgiver,
                s.hpr() == null ? null : new Behandler(s.hpr(), null),
                null,
                hendelse.egenmeldingsdager(),
                s.perioder(),
                null,
                null);
    }
}
