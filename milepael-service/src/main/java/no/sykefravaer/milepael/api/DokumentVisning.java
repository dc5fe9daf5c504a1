package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Dokumentstatus;
import no.sykefravaer.milepael.domene.Faktagrunnlag.Vurdert;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Utfall;
import no.sykefravaer.milepael.domene.Utfall.Virkning;

/** Et dokument slik avsenderen ser det. {@code hvorfor} er en setning, og mangler når alt er anvendt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DokumentVisning(String id, Virkning utfall, String hvorfor, List<Innsendt> dokumenter) {

    /** Det som er sendt under id-en, i den rekkefølgen det anvendes. {@code status} bare der sykmeldingen selv er med. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Innsendt(String type, Sykmeldingsstatus status, Instant mottatt, Virkning utfall, String hvorfor) {}

    static DokumentVisning av(String id, Dokumentstatus status) {
        return new DokumentVisning(
                id,
                status.utfall().virkning(),
                hvorfor(status.utfall()),
                status.vurderte().stream().map(DokumentVisning::innsendt).toList());
    }

    private static Innsendt innsendt(Vurdert ett) {
        var faktum = ett.faktum();
        return new Innsendt(
                type(faktum), status(faktum), faktum.mottatt(), ett.utfall().virkning(), hvorfor(ett.utfall()));
    }

    static String hvorfor(Utfall utfall) {
        return utfall.virkning() == Virkning.ANVENDT ? null : utfall.grunn() + ".";
    }

    static String type(Faktum faktum) {
        return switch (faktum) {
            case Faktum.Sykmelding s -> "MOTTATT";
            case Faktum.Erstattet e -> "ERSTATTET";
            case Faktum.Avbrutt a -> "AVBRUTT";
            case Faktum.Gjenapnet g -> "GJENAPNET";
            case Faktum.Soknad s -> "MOTTATT";
            case Faktum.Inntektsmelding i -> "MOTTATT";
            case Faktum.Slettet s -> "SLETTET";
            case Faktum.Trukket t -> "SLETTET";
        };
    }

    static Sykmeldingsstatus status(Faktum faktum) {
        return switch (faktum) {
            case Faktum.Sykmelding s -> s.status();
            case Faktum.Erstattet e -> e.sykmelding().status();
            case Faktum.OmSykmelding uttak -> null;
            case Faktum.OmEnkeltdokument annet -> null;
        };
    }
}
