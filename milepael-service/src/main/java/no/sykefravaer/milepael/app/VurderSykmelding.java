package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.milepael.domene.Fakta;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.regelverk.Helseopplysning;

/** Hva en sykmelding ville gitt, regnet av den og det samme kilde har sendt om personen før. Ingenting lagres. */
@ApplicationScoped
public class VurderSykmelding {

    /** Planen, og når fraværet sykmeldingen er med i, passerer ukene der helseopplysninger skal gis. */
    public record Utfall(HvaOm.Utfall hvaOm, List<Helseopplysning> helseopplysninger) {}

    private final Kildedokumenter dokumenter;
    private final HvaOm hvaOm;

    VurderSykmelding(Kildedokumenter dokumenter, HvaOm hvaOm) {
        this.dokumenter = dokumenter;
        this.hvaOm = hvaOm;
    }

    /** @param dato dagen planen regnes for */
    public Utfall vurder(Mottatt ny, LocalDate dato) {
        var fakta = new ArrayList<Faktum>(dokumenter.fra(ny.kilde(), ny.personident()));
        Fakta.av(ny).ifPresent(fakta::add);
        var plan = hvaOm.av(fakta, null, dato);
        var helseopplysninger = plan.tilfeller().stream()
                .filter(tilfelle -> tilfelle.grunnlag().contains(ny.sykmeldingId()))
                .flatMap(tilfelle -> Helseopplysning.av(tilfelle).stream())
                .toList();
        return new Utfall(plan, helseopplysninger);
    }
}
