package no.sykefravaer.systemtest.angrep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;

/** De som angriper systemet: den som har mye lov og den som ikke har noe med saken, mot grensesnittet og mot sidene. */
public final class Angripere {

    /** Kildene tokenene sier, og registerets; ingen andre skal ha levert noe. */
    public static final Set<String> KILDER = Set.of("epj-a", "en-annen", "personregister");

    private static final List<String> ADRESSER = List.of("SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL");
    private static final List<String> MEKTIGE = List.of(
            "rolle=veileder&kontor=0315&tilgang=FORTROLIG",
            "rolle=leder&kontor=0315",
            "rolle=drift",
            "rolle=kildesystem",
            "rolle=personregister",
            "rolle=revisjon",
            "rolle=sykmelder&hpr=" + Sykmelding.SYKMELDER.verdi());
    private static final List<String> UVEDKOMMENDE = List.of(
            "rolle=veileder&kontor=9999",
            "rolle=leder&kontor=9999",
            "rolle=arbeidsgiver&orgnr=974760673",
            "rolle=sykmelder&hpr=1",
            "rolle=sykmeldt&pid=01816000064",
            "rolle=kildesystem&kilde=en-annen");
    private static final String VED = "\"NAVident\":\"Z990199\",\"enheter\":[\"%s\"],\"tilganger\":[\"FORTROLIG\"]";

    private final Systemet systemet;
    private final Set<String> utforere;
    private final List<Okt> okter;
    private final List<Angriper> grensesnittet;
    private final List<Sideangriper> sidene;

    /** @param personident hun som har en sak, og {@code orgnummer} der hun arbeider; {@code navn} er det ingen uvedkommende skal se */
    public Angripere(
            Systemet systemet,
            String personident,
            String orgnummer,
            String navn,
            List<String> kjente,
            Map<Integer, LongAdder> statuser) {
        this.systemet = systemet;
        this.utforere = Set.of(
                "Z990123", "Z990199", "Z990456", "Z990789", Sykmelding.SYKMELDER.verdi(), "1", orgnummer, "974760673");
        var hennes = okter(Sykmelding.KONTOR, orgnummer, Sykmelding.SYKMELDER.verdi(), personident);
        var andres = okter("9999", "974760673", "1", "01816000064");
        hennes.add(somDrift());
        this.okter = Stream.concat(hennes.stream(), andres.stream()).toList();
        this.grensesnittet = List.of(
                new Angriper(adresser(), mektige(personident, orgnummer), kjente, List.of(), statuser),
                new Angriper(adresser(), tokener(UVEDKOMMENDE), kjente, List.of(navn), statuser));
        this.sidene = List.of(
                new Sideangriper(varsling(), utsteder(), hennes, kjente, List.of(), statuser),
                new Sideangriper(varsling(), utsteder(), andres, kjente, List.of(navn), statuser));
    }

    /** Kallet frøet gir; tomt når svaret var som det skulle. */
    public Optional<String> angrip(long fro) {
        var hvem = (int) (fro % 2);
        return fro / 2 % 2 == 0
                ? grensesnittet.get(hvem).angrip(fro)
                : sidene.get(hvem).angrip(fro);
    }

    public List<String> adresser() {
        return ADRESSER.stream().map(systemet::adresse).toList();
    }

    public int endepunkter() {
        return grensesnittet.getFirst().endepunkter();
    }

    public int sider() {
        return sidene.getFirst().sider();
    }

    /** Skjemaene den som har mye lov, fant. */
    public int skjemaer() {
        return sidene.getFirst().skjemaer();
    }

    /** De tokenene og øktene sier at de er; en sykmeldt er sin person-id. */
    public Set<String> utforere() {
        return utforere;
    }

    /** En økt som falt ut underveis, har bare angrepet innloggingen siden. */
    public boolean erInne() {
        return okter.stream().allMatch(Okt::erInne);
    }

    private List<Okt> okter(String kontor, String orgnummer, String hpr, String personident) {
        return new ArrayList<>(List.of(
                Okt.som(varsling(), "veileder", VED.formatted(kontor)),
                Okt.som(varsling(), "leder", VED.formatted(kontor)),
                Okt.som(varsling(), "arbeidsgiver", "\"orgnummer\":\"" + orgnummer + "\""),
                Okt.som(varsling(), "sykmelder", "\"hpr\":\"" + hpr + "\""),
                Okt.som(varsling(), "sykmeldt", "\"pid\":\"" + personident + "\"")));
    }

    private Okt somDrift() {
        return Okt.som(varsling(), "drift", VED.formatted("0315"));
    }

    private String varsling() {
        return systemet.adresse("VARSLING_URL");
    }

    private String utsteder() {
        return systemet.adresse("TOKEN_URL");
    }

    private List<String> mektige(String personident, String orgnummer) {
        var saken = List.of("rolle=arbeidsgiver&orgnr=" + orgnummer, "rolle=sykmeldt&pid=" + personident);
        return tokener(Stream.concat(MEKTIGE.stream(), saken.stream()).toList());
    }

    private List<String> tokener(List<String> hvem) {
        return hvem.stream()
                .map(en -> Nett.get(utsteder() + "/token?" + en, null).tekst())
                .toList();
    }
}
