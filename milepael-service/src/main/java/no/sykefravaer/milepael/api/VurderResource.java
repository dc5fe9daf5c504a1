package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.milepael.app.VurderSykmelding;
import no.sykefravaer.milepael.regelverk.Helseopplysning;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hva en sykmelding ville gitt, for kilden som tenker på å sende den. Andre kilders dokumenter er ikke med. */
@Path("/api/v1/vurder")
class VurderResource {

    /** Som svaret på hva-om, og når fraværet passerer ukene der sykmelderen skal gi helseopplysninger. */
    public record Svar(
            List<HvaOmResource.Tilfellesvar> tilfeller,
            List<MilepaelVisning> milepaeler,
            List<Helseopplysning> helseopplysninger) {

        static Svar av(VurderSykmelding.Utfall utfall, LocalDate dato) {
            var hvaOm = HvaOmResource.Svar.av(utfall.hvaOm(), dato);
            return new Svar(hvaOm.tilfeller(), hvaOm.milepaeler(), utfall.helseopplysninger());
        }
    }

    private final VurderSykmelding vurder;
    private final Klokke klokke;
    private final Innlogget innlogget;

    VurderResource(VurderSykmelding vurder, Klokke klokke, Innlogget innlogget) {
        this.vurder = vurder;
        this.klokke = klokke;
        this.innlogget = innlogget;
    }

    @POST
    @RolesAllowed("kildesystem")
    @Operation(summary = "Tilfellene og planen en SykmeldingMottatt ville gitt; ingenting lagres")
    public Svar vurder(Mottatt ny) {
        if (ny == null) {
            throw Problem.av(400, "MANGLER_INNHOLD", "Kallet mangler sykmeldingen.")
                    .feil();
        }
        var dato = klokke.iDag();
        return Svar.av(vurder.vurder(fra(innlogget.kilde(), ny), dato), dato);
    }

    /** Kilden er den tokenet sier, hva som enn står i kallet. */
    private static Mottatt fra(String kilde, Mottatt m) {
        return new Mottatt(
                m.hendelseId(),
                kilde,
                m.personident(),
                m.sykmeldingId(),
                m.status(),
                m.mottatt(),
                m.registrert(),
                m.orgnummer(),
                m.hpr(),
                m.navKontor(),
                m.egenmeldingsdager(),
                m.perioder(),
                m.bistandBedt());
    }
}
