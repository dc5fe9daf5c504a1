package no.sykefravaer.milepael.api;

import static no.sykefravaer.milepael.api.FaktumInn.paakrevd;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Soknadsopplysninger.FaktiskGrad;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Type;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** En søknad i et spørsmål. {@code status} er SENDT (også når den mangler) eller SLETTET. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SoknadInn(
        String kilde,
        String soknadId,
        String status,
        Instant mottatt,
        String orgnummer,
        Type type,
        LocalDate fom,
        LocalDate tom,
        String korrigerer,
        LocalDate arbeidGjenopptatt,
        List<Fravar> fravar,
        List<Periode> egenmeldinger,
        List<Periode> fravarForSykmeldingen,
        List<Periode> papirsykmeldinger,
        List<Arbeidet> faktiskGrad,
        List<LocalDate> behandlingsdager)
        implements FaktumInn {

    /** Hvor mye hun arbeidet i en periode, i prosent; under 0 er 0 og over 100 er 100. */
    public record Arbeidet(LocalDate fom, LocalDate tom, Navstype sykmeldingstype, int faktiskGrad) {

        FaktiskGrad grad() {
            return new FaktiskGrad(
                    fom,
                    tom,
                    sykmeldingstype == null ? null : sykmeldingstype.type,
                    new Grad(Math.clamp(faktiskGrad, 0, 100)));
        }
    }

    /** Det sykmeldingen sa om perioden, med Navs ord eller våre. */
    public enum Navstype {
        AKTIVITET_IKKE_MULIG(Sykmeldingsperiode.Type.INGEN_AKTIVITET),
        INGEN_AKTIVITET(Sykmeldingsperiode.Type.INGEN_AKTIVITET),
        GRADERT(Sykmeldingsperiode.Type.GRADERT),
        BEHANDLINGSDAGER(Sykmeldingsperiode.Type.BEHANDLINGSDAGER),
        REISETILSKUDD(Sykmeldingsperiode.Type.REISETILSKUDD),
        AVVENTENDE(Sykmeldingsperiode.Type.AVVENTENDE);

        private final Sykmeldingsperiode.Type type;

        Navstype(Sykmeldingsperiode.Type type) {
            this.type = type;
        }
    }

    @Override
    public Faktum faktum() {
        var fra = FaktumInn.kilde(kilde);
        paakrevd(soknadId);
        paakrevd(mottatt);
        return switch (status == null ? "SENDT" : status) {
            case "SENDT" -> new Faktum.Soknad(fra, soknadId, mottatt, orgnummer, opplysninger());
            case "SLETTET" -> new Faktum.Trukket(Slag.SOKNAD, fra, soknadId, mottatt);
            default -> throw new IllegalArgumentException("En søknad er sendt eller slettet");
        };
    }

    private Soknadsopplysninger opplysninger() {
        var grader = faktiskGrad == null
                ? null
                : faktiskGrad.stream().map(Arbeidet::grad).toList();
        return new Soknadsopplysninger(
                type,
                fom,
                tom,
                korrigerer,
                arbeidGjenopptatt,
                fravar,
                egenmeldinger,
                fravarForSykmeldingen,
                papirsykmeldinger,
                grader,
                behandlingsdager);
    }
}
