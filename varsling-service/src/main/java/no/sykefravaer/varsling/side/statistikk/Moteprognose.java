package no.sykefravaer.varsling.side.statistikk;

import java.time.LocalDate;
import no.sykefravaer.varsling.kjerne.Kontortall.Motemaaned;
import no.sykefravaer.varsling.kjerne.Kontortall.Moter;
import no.sykefravaer.varsling.side.Datoer;

/** Det som skal til for å nå målet for dialogmøte 2 i én måned, som en setning. */
record Moteprognose(String setning, String farge, String ikon) {

    private static final int MAAL = 80; // prosent; Navs mål

    static Moteprognose av(Motemaaned maaned, LocalDate iDag) {
        var navn = Datoer.maaned(maaned.maaned());
        var moter = maaned.moter();
        if (moter.innkalles().skjult()) {
            return new Moteprognose("For få møter i " + navn + " til å vise tall.", "neutral", "info");
        }
        if (moter.av().antall() == 0) {
            return new Moteprognose("Ingen passerer 26 uker i " + navn + ".", "neutral", "info");
        }
        if (moter.innkalles().antall() == 0) {
            return new Moteprognose("Målet for " + navn + " nås: nok møter er holdt eller innkalt.", "success", "hake");
        }
        var sent = moter.innen().isBefore(iDag);
        return new Moteprognose(maa(moter, navn) + innen(moter.innen(), sent), sent ? "danger" : "warning", ikon(sent));
    }

    private static String maa(Moter moter, String navn) {
        var antall = moter.innkalles().antall();
        return "For å nå %d %% i %s må %d %s innkalles ".formatted(MAAL, navn, antall, antall == 1 ? "møte" : "møter");
    }

    private static String innen(LocalDate dag, boolean sent) {
        var skrevet = Datoer.dag(dag);
        return sent ? "nå; tre ukers varsel til det første måtte gis innen " + skrevet + "." : "innen " + skrevet + ".";
    }

    private static String ikon(boolean sent) {
        return sent ? "over" : "snart";
    }
}
