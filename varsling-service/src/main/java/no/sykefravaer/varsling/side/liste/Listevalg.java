package no.sykefravaer.varsling.side.liste;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.db.Sortering;
import no.sykefravaer.varsling.side.Blaing;
import no.sykefravaer.varsling.side.Stier;

/**
 * Alt som er valgt på oppgavelista. Det står i adressen, så siden kan lastes på nytt, deles og gås tilbake til.
 *
 * @param samlet én rad for hver sykmeldt
 */
public record Listevalg(
        String kontor,
        Omfang omfang,
        boolean samlet,
        Map<Filtergruppe, Set<String>> filter,
        Sortering sortering,
        boolean synkende,
        int antall,
        int side) {

    static final String CSV = Stier.OPPGAVER + "/csv";
    static final List<Integer> SIDESTORRELSER = List.of(25, 50, 100, 200);
    static final int VANLIG_ANTALL = 50;

    /** Et navn og en verdi i adressen eller et skjult felt. */
    record Parameter(String navn, String verdi) {}

    /** Den lista man får uten å velge noe. */
    public static Listevalg vanlig(String kontor) {
        return new Listevalg(
                kontor,
                Omfang.KONTORETS,
                false,
                new EnumMap<>(Filtergruppe.class),
                Sortering.FRIST,
                false,
                VANLIG_ANTALL,
                1);
    }

    /** Det som skal til for å få den samme lista; det som er som vanlig, er ikke med. */
    public List<Parameter> parametre() {
        var alle = new ArrayList<Parameter>();
        alle.add(new Parameter("kontor", kontor));
        naar(omfang != Omfang.KONTORETS, "vis", liten(omfang), alle);
        naar(samlet, "samle", "person", alle);
        filter.forEach((gruppe, verdier) ->
                verdier.stream().sorted().forEach(verdi -> alle.add(new Parameter(navn(gruppe), verdi))));
        naar(sortering != Sortering.FRIST || synkende, "sorter", liten(sortering), alle);
        naar(synkende, "retning", "synkende", alle);
        naar(antall != VANLIG_ANTALL, "antall", Integer.toString(antall), alle);
        naar(side > 1, "side", Integer.toString(side), alle);
        return alle;
    }

    private static void naar(boolean valgt, String navn, String verdi, List<Parameter> alle) {
        if (valgt) {
            alle.add(new Parameter(navn, verdi));
        }
    }

    public String adresse() {
        return adresse(Stier.OPPGAVER);
    }

    /** Den samme lista som regneark, alle sidene. */
    public String csvadresse() {
        return paaSide(1).adresse(CSV);
    }

    private String adresse(String sti) {
        return sti + "?"
                + parametre().stream()
                        .map(p -> p.navn() + "=" + URLEncoder.encode(p.verdi(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Det filterskjemaet ikke har selv, men må ha med; en ny liste begynner alltid på første side. */
    public List<Parameter> skjulteUtenFilter() {
        return utenFilter().parametre();
    }

    /** Det skjemaet for sidestørrelse ikke har selv, men må ha med. */
    public List<Parameter> skjulteUtenAntall() {
        return new Listevalg(kontor, omfang, samlet, filter, sortering, synkende, VANLIG_ANTALL, 1).parametre();
    }

    /** Sidetallene under lista. @param treff så mange rader den har i alt */
    Blaing blaing(int treff) {
        return Blaing.av(side, antall, treff, nummer -> paaSide(nummer).adresse());
    }

    public Listevalg paaSide(int ny) {
        return new Listevalg(kontor, omfang, samlet, filter, sortering, synkende, antall, ny);
    }

    /** En ny kolonne begynner stigende; den samme snur. */
    Listevalg sortertEtter(Sortering ny) {
        return new Listevalg(kontor, omfang, samlet, filter, ny, ny == sortering && !synkende, antall, 1);
    }

    public Listevalg utenFilter() {
        return new Listevalg(kontor, omfang, samlet, new EnumMap<>(Filtergruppe.class), sortering, synkende, antall, 1);
    }

    Listevalg medOmfang(Omfang nytt) {
        return new Listevalg(kontor, nytt, samlet, filter, sortering, synkende, antall, 1);
    }

    public Listevalg samlet(boolean ny) {
        return new Listevalg(kontor, omfang, ny, filter, sortering, synkende, antall, 1);
    }

    /** Etter behov begynner alltid med det største, og snus ikke. */
    public Listevalg etterBehov() {
        return new Listevalg(kontor, omfang, samlet, filter, Sortering.BEHOV, false, antall, 1);
    }

    public Listevalg etterFrist() {
        return new Listevalg(kontor, omfang, samlet, filter, Sortering.FRIST, false, antall, 1);
    }

    public boolean erEtterBehov() {
        return sortering == Sortering.BEHOV;
    }

    boolean avgrenset() {
        return filter.values().stream().anyMatch(verdier -> !verdier.isEmpty());
    }

    Set<String> valgt(Filtergruppe gruppe) {
        return filter.getOrDefault(gruppe, Set.of());
    }

    static String navn(Filtergruppe gruppe) {
        return liten(gruppe);
    }

    static String liten(Enum<?> kode) {
        return kode.name().toLowerCase(Locale.ROOT);
    }
}
