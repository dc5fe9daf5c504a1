package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.feil.Mottakervei.Svikt;
import no.sykefravaer.systemtest.feil.Tidshopp.Imens;

/**
 * Alt som kan gå galt. Frøet velger: to frø med like mange imellom som lista er lang, får det samme på et annet sted. De som
 * flytter klokka, står først, mens det er få det må regnes på for hver dag.
 */
final class Uhellene {

    static final List<Uhell> ALLE = List.of(
            new Tidshopp(Imens.ALT_GAAR, Merkedag.nummer(0)),
            new Tidshopp(Imens.BORTE, Merkedag.nummer(1)),
            new VedPunkt(Punkt.DOR_ETTER_KVITTERING, Handling.DREP, 60),
            new VedPunkt(Punkt.KJERNE_FOR_COMMIT, Handling.DREP, 3),
            new VedPunkt(Punkt.KJERNE_FOR_OFFSET, Handling.DREP, 3),
            new VedPunkt(Punkt.KJERNE_FOR_SLETTING, Handling.DREP, 4),
            new VedPunkt(Punkt.VARSLING_FOR_COMMIT, Handling.DREP, 4),
            new VedPunkt(Punkt.VARSLING_FOR_OFFSET, Handling.DREP, 4),
            new VedPunkt(Punkt.VARSLING_FOR_MERKING, Handling.DREP, 40),
            new VedPunkt(Punkt.KJERNE_FOR_COMMIT, Handling.STANS, 2),
            new VedPunkt(Punkt.KJERNE_FOR_SLETTING, Handling.STANS, 4),
            new VedPunkt(Punkt.VARSLING_FOR_MERKING, Handling.STANS, 40),
            new VedPunkt(Punkt.KJERNE_FOR_COMMIT, Handling.VENT, 2),
            new VedPunkt(Punkt.KJERNE_FOR_SLETTING, Handling.VENT, 4),
            new Drept(Anlegg.DOR),
            new Drept(Anlegg.KJERNE),
            new Drept(Anlegg.VARSLING),
            new Drept(Anlegg.MEGLER),
            new Drept(Anlegg.BASE),
            new Stanset(Anlegg.MEGLER),
            new Stanset(Anlegg.VARSLING),
            new Etterslep(Anlegg.KJERNE),
            new Etterslep(Anlegg.VARSLING),
            new Nettbrudd(Anlegg.MEGLER),
            new Nettbrudd(Anlegg.BASE),
            new TregtNett(),
            new Svartap(Anlegg.DOR, 3),
            new Svartap(Anlegg.MEGLER, 15),
            new Svartap(Anlegg.BASE, 15),
            new Mottakersvikt(Svikt.BRUTT_FOR_SVARET),
            new Mottakersvikt(Svikt.HENGER),
            new Mottakersvikt(Svikt.TREGE),
            new Mottakersvikt(Svikt.FEILER),
            new Mottakersvikt(Svikt.FOR_MANGE),
            new Mottakersvikt(Svikt.UTLOPT_TOKEN),
            Avsenderrot.TI_GANGER,
            Avsenderrot.STOKKET,
            Avsenderrot.BAKLENGS,
            Avsenderrot.MOTSAGT,
            new TombstoneForst(),
            new Gift(),
            new SenTransaksjon(),
            new Uskrevet(),
            new Nokkelbytte(),
            new Tokenutlop(),
            new FullDisk(Anlegg.BASE),
            new Sombi(Punkt.KJERNE_FOR_COMMIT, Duration.ofSeconds(17)),
            new Sombi(Punkt.VARSLING_FOR_MERKING, Duration.ofSeconds(28)),
            new Ombalansering(Tjeneste.KJERNEN),
            new Ombalansering(Tjeneste.VARSLINGEN));

    /** Kom til etter at boka var begynt: på tur ville de gitt hvert frø i den et annet uhell. Kjøres når de er bedt om ved navn. */
    private static final List<Uhell> UTENOM =
            List.of(new Tidshopp(Imens.DREPES, Merkedag.nummer(0)), new TystNett(Anlegg.BASE));

    private static final LocalDate FORSTE_RUNDE = LocalDate.of(2027, 12, 1);
    private static final int TETT_PAA = 14; // dager

    private Uhellene() {}

    static Uhell til(long fro) {
        return ALLE.get(Math.floorMod(fro - 1, ALLE.size())).i(runde(fro));
    }

    /** Det frøet også kan prøve, utenom tur. */
    static Stream<Uhell> utenom(long fro) {
        return UTENOM.stream().map(uhell -> uhell.i(runde(fro)));
    }

    /** Dagen et anlegg begynner på: nær nok den første merkedagen i runden til at klokka ikke må flyttes langt. */
    static LocalDate begynner(long fro) {
        return Merkedag.nummer(runde(fro)).neste(FORSTE_RUNDE).minusDays(TETT_PAA);
    }

    private static long runde(long fro) {
        return Math.floorDiv(fro - 1, (long) ALLE.size());
    }
}
