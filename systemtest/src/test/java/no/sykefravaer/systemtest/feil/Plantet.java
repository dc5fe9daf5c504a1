package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.sykefravaer.feilagent.Feil;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.feil.Mottakervei.Svikt;
import no.sykefravaer.systemtest.feil.Tidshopp.Imens;

/**
 * Et uhell i et system med en feil plantet i seg. Det samme uhellet uten den går bra.
 *
 * @param frist lenge nok til at det uten feilen er stille
 */
record Plantet(Planting planting, Uhell under, Duration frist) implements Uhell {

    static final Duration UTEN_DRAP = Duration.ofSeconds(15);
    private static final Duration MED_DRAP = Duration.ofSeconds(45);

    static final List<Plantet> ALLE = List.of(
            ved(Feil.SVELGET_UNNTAK, new Gift(), UTEN_DRAP),
            new Plantet(
                    new Planting.IKoden(Feil.NY_NOKKEL, Tjeneste.VARSLINGEN),
                    new Mottakersvikt(Svikt.BRUTT_FOR_SVARET),
                    UTEN_DRAP),
            ved(Feil.UTEN_BAASLAAS, new VedPunkt(Punkt.KJERNE_FOR_SLETTING, Handling.VENT, 2), UTEN_DRAP),
            ved(Feil.BUNKE_TIL_SLUTT, new Etterslep(Anlegg.KJERNE), UTEN_DRAP),
            ved(Feil.TODAGERSVINDU, new Tidshopp(Imens.ALT_GAAR, Merkedag.SOMMERTIDEN), UTEN_DRAP),
            ved(Feil.ETTER_SISTE, new SenTransaksjon(), UTEN_DRAP),
            ved(Feil.OFFSET_FORST, new VedPunkt(Punkt.KJERNE_FOR_COMMIT, Handling.DREP, 1), MED_DRAP),
            ved(Feil.SENDT_FORST, new ForSen(), UTEN_DRAP),
            new Plantet(new Planting.AsynkronCommit(), new Uskrevet(), MED_DRAP));

    private static Plantet ved(Feil feil, Uhell under, Duration frist) {
        return new Plantet(new Planting.IKoden(feil, Tjeneste.KJERNEN), under, frist);
    }

    @Override
    public String navn() {
        return planting.navn() + "+" + under.navn();
    }

    @Override
    public boolean skje(Omgang omgang) {
        planting.plant(omgang.anlegg());
        return under.skje(omgang);
    }

    @Override
    public boolean harVirket(Anlegg anlegg) {
        return planting.harVirket(anlegg);
    }

    @Override
    public Omfang omfang() {
        return under.omfang();
    }

    @Override
    public boolean altSendesEnGang() {
        return under.altSendesEnGang();
    }

    @Override
    public int iFeilko() {
        return under.iFeilko();
    }

    @Override
    public void forbered(Anlegg anlegg) {
        under.forbered(anlegg);
    }

    @Override
    public Datasett datasett(long fro, LocalDate iDag) {
        return under.datasett(fro, iDag);
    }

    @Override
    public Datasett forstyrret(Datasett datasett, Random tilfeldig) {
        return under.forstyrret(datasett, tilfeldig);
    }

    @Override
    public List<String> etterpaa(Anlegg anlegg, Datasett datasett) {
        return under.etterpaa(anlegg, datasett);
    }

    @Override
    public boolean fasitEtterpaa() {
        return under.fasitEtterpaa();
    }

    /** Det som ble stående fordi det var en feil, gjøres nå, så neste frø begynner i stillhet. */
    @Override
    public void rydd(Anlegg anlegg) {
        planting.fjern(anlegg);
        under.rydd(anlegg);
        await("kjernen svarer").atMost(Prove.HELES).ignoreExceptions().until(() -> {
            anlegg.klient().gjorForfalt();
            return true;
        });
    }
}
