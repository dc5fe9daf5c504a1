package no.sykefravaer.varsling.side.drift;

import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Kjerneregnskap;
import no.sykefravaer.varsling.side.Statusmerke;

/** Regnskapet over det døra har tatt imot: leddene i summen, differansen sist, og det den sier. */
record Regnskapsvisning(List<Rad> rader, Statusmerke merke, String dom) {

    private static final String UKJENT = "–";

    /** Ett ledd; {@code forklaring} er hva som hører til der. */
    record Rad(String hva, String antall, String forklaring) {

        static Rad av(String hva, Long antall, String forklaring) {
            return new Rad(hva, antall == null ? UKJENT : Driftsord.tall(antall), forklaring);
        }
    }

    static Regnskapsvisning av(Kjerneregnskap r) {
        var rader = Stream.of(
                Rad.av("Tatt imot", r.tattImot(), "lagt på Kafka av døra"),
                Rad.av("Venter", r.venter(), "ikke behandlet, eller en sletting av et dokument ingen har sendt"),
                Rad.av("Anvendt", r.anvendt(), "lagt til grunn, og hva registeret sier om personer"),
                Rad.av("Erstattet", r.erstattet(), "en nyere utgave eller en rettelse gjelder i stedet"),
                Rad.av("Uten virkning", r.utenVirkning(), "endret ingenting, eller var kommet før"),
                Rad.av("I konflikt", r.iKonflikt(), "sier noe annet enn det som står"),
                Rad.av("I feilkøen", r.iFeilkoen(), "lot seg ikke behandle"),
                Rad.av("Forkastet", r.forkastet(), "tatt ut av feilkøen av noen i drift"),
                Rad.av("Slettet", r.slettet(), "saken har stått så lenge den skal"));
        return new Regnskapsvisning(
                Stream.of(rader, forApningen(r), Stream.of(differanse(r)))
                        .flatMap(del -> del)
                        .toList(),
                merke(r),
                dom(r));
    }

    public List<String> kolonner() {
        return List.of("Hva det er blitt av", "Poster", "Det er");
    }

    private static Stream<Rad> forApningen(Kjerneregnskap r) {
        return r.forApningen() == null || r.forApningen() == 0
                ? Stream.empty()
                : Stream.of(Rad.av("Før regnskapet", r.forApningen(), "ikke gjort rede for da det ble åpnet"));
    }

    private static Rad differanse(Kjerneregnskap r) {
        return Rad.av("Differanse", r.differanse(), "det ingen kan gjøre rede for");
    }

    private static Statusmerke merke(Kjerneregnskap r) {
        if (r.differanse() == null) {
            return new Statusmerke("neutral", "info", "Ikke gjort opp");
        }
        if (r.differanse() != 0) {
            return new Statusmerke("danger", "over", "Stemmer ikke");
        }
        return r.iBevegelse()
                ? new Statusmerke("info", "senere", "I bevegelse")
                : new Statusmerke("success", "hake", "Stemmer");
    }

    private static String dom(Kjerneregnskap r) {
        if (r.tattImot() == null) {
            return "Kafka svarer ikke, så ingen vet hvor mye som er tatt imot.";
        }
        if (r.differanse() == null) {
            return "Regnskapet åpnes når alt som ligger på Kafka, er lest.";
        }
        if (r.differanse() != 0) {
            return avvik(r.differanse());
        }
        return r.iBevegelse()
                ? "Noe er underveis. Summen er sikker når det er lest."
                : "Alt som er tatt imot, er gjort rede for.";
    }

    private static String avvik(long differanse) {
        var poster = Math.abs(differanse) == 1 ? "1 post" : Driftsord.tall(Math.abs(differanse)) + " poster";
        return differanse > 0
                ? poster + " er ikke gjort rede for. Se driftsboka: RegnskapetStemmerIkke."
                : poster + " er talt to ganger. Se driftsboka: RegnskapetStemmerIkke.";
    }
}
