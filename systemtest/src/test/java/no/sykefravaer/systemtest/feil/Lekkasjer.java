package no.sykefravaer.systemtest.feil;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.lekkasje.Kanari;
import no.sykefravaer.systemtest.lekkasje.Leting;
import no.sykefravaer.systemtest.lekkasje.Leting.Funn;
import no.sykefravaer.systemtest.lekkasje.Utslipp;
import no.sykefravaer.systemtest.system.Nett.Svar;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Personregister;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Kanarifuglene i et anlegg: sluppet inn før det første frøet og i hvert siden, og lett etter når det siste er over. */
final class Lekkasjer {

    private static final int NAVNGITTE = 3; // i hvert datasett

    private final Anlegg anlegg;
    private final List<Svar> feilsvar = new ArrayList<>();

    Lekkasjer(Anlegg anlegg) {
        this.anlegg = anlegg;
    }

    /** En begrunnelse i basen, og alt ugyldig svart på. */
    void slippInn() {
        feilsvar.addAll(
                Utslipp.i(anlegg.systemet(), anlegg.klient(), anlegg.iDag()).feilsvar());
    }

    /** Noen i settet heter det bare kanarifugler heter, og et av dokumentene deres er først forsøkt sendt med en diagnose. */
    void slippInnI(Datasett datasett) {
        var personer = datasett.personer().stream().limit(NAVNGITTE).toList();
        var register = new Personregister(anlegg.systemet());
        personer.forEach(en -> register.heter(en, Kanari.NAVN, Sykmelding.KONTOR));
        var dag = anlegg.iDag();
        Utslipp.ugyldige(Sykmelding.sendt(personer.getFirst(), Personer.nyVirksomhet(), dag.minusDays(9), dag))
                .map(anlegg.klient()::post)
                .forEach(feilsvar::add);
    }

    List<Funn> let() {
        var kanari = new Kanari(Personer.brukt());
        var leting = new Leting(anlegg.systemet(), anlegg.klient(), anlegg.emnene(), kanari);
        var adresser = anlegg.mellommenn().mottakere().adresser();
        return Stream.concat(
                        leting.alle(),
                        Stream.of(
                                i(
                                        "feilsvar",
                                        "svar",
                                        kanari,
                                        feilsvar.stream().map(Utslipp::sagt).toList()),
                                i("adressene mottakerne er spurt på", "adresser", kanari, List.copyOf(adresser))))
                .toList();
    }

    private static Funn i(String sted, String enhet, Kanari kanari, List<String> tekster) {
        var treff = tekster.stream().flatMap(en -> kanari.i(en).stream()).toList();
        return new Funn(sted, tekster.size(), enhet, treff);
    }
}
