package no.sykefravaer.varsling.side.person;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.kjerne.Dokument;
import no.sykefravaer.varsling.kjerne.Dokument.Dager;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * Et dokument med alt som er kommet om det. Det ingen vet, er null.
 *
 * @param hvorfor hvorfor det siste ikke hadde virkning; null når det er anvendt
 * @param hendelser det som er kommet, i rekkefølge
 */
record Dokumentvisning(
        String navn,
        String avsender,
        String virksomhet,
        String sykmelder,
        List<String> perioder,
        Statusmerke utfall,
        String hvorfor,
        List<String> hendelser) {

    private static final Map<String, String> SLAG =
            Map.of("SYKMELDING", "Sykmelding", "SOKNAD", "Søknad", "INNTEKTSMELDING", "Inntektsmelding");
    private static final Map<String, String> STATUS =
            Map.of("NY", "Ny", "SENDT", "Sendt til arbeidsgiver", "BEKREFTET", "Bekreftet uten arbeidsgiver");
    private static final Map<String, String> TYPE = Map.of(
            "MOTTATT",
            "Mottatt",
            "ERSTATTET",
            "Erstattet",
            "AVBRUTT",
            "Avbrutt",
            "GJENAPNET",
            "Gjenåpnet",
            "SLETTET",
            "Slettet");
    private static final Map<String, String> PERIODETYPE = Map.of(
            "INGEN_AKTIVITET", "100 %",
            "BEHANDLINGSDAGER", "behandlingsdager",
            "REISETILSKUDD", "reisetilskudd",
            "AVVENTENDE", "avventende");
    private static final Map<String, Statusmerke> UTFALL = Map.of(
            "ANVENDT", new Statusmerke("success", "hake", "Lagt til grunn"),
            "UTEN_VIRKNING", new Statusmerke("neutral", "info", "Uten virkning"),
            "KONFLIKT", new Statusmerke("danger", "over", "Konflikt"));

    /** Ett for hvert dokument, det som sist har fått noe, først. */
    static List<Dokumentvisning> alle(List<Dokument> alle) {
        return alle.stream()
                .collect(groupingBy(ett -> List.of(ett.slag(), ett.kilde(), ett.id()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .sorted(comparing((List<Dokument> samme) -> samme.getLast().mottatt())
                        .reversed())
                .map(Dokumentvisning::av)
                .toList();
    }

    private static Dokumentvisning av(List<Dokument> samme) {
        var innhold = samme.stream()
                .filter(ett -> !ett.perioder().isEmpty())
                .reduce((forrige, neste) -> neste.utfall().equals("KONFLIKT") ? forrige : neste)
                .orElse(samme.getLast());
        var sist = samme.getLast();
        return new Dokumentvisning(
                SLAG.getOrDefault(sist.slag(), sist.slag()),
                sist.kilde() + ", " + sist.id(),
                innhold.orgnummer() == null ? null : Skrivemate.orgnummer(innhold.orgnummer()),
                innhold.hpr(),
                innhold.perioder().stream().map(Dokumentvisning::periode).toList(),
                UTFALL.getOrDefault(sist.utfall(), new Statusmerke("neutral", "info", sist.utfall())),
                sist.hvorfor(),
                samme.stream().map(Dokumentvisning::hendelse).toList());
    }

    private static String hendelse(Dokument d) {
        var type = d.type().equals("MOTTATT") && d.status() != null
                ? STATUS.getOrDefault(d.status(), d.status())
                : TYPE.getOrDefault(d.type(), d.type());
        return type + " " + Datoer.tid(d.mottatt());
    }

    private static String periode(Dager dager) {
        var grad = dager.grad() != null
                ? dager.grad() + " %"
                : dager.type() == null ? "" : PERIODETYPE.getOrDefault(dager.type(), dager.type());
        return Datoer.dag(dager.fom()) + "–" + Datoer.dag(dager.tom()) + (grad.isEmpty() ? "" : ", " + grad);
    }
}
