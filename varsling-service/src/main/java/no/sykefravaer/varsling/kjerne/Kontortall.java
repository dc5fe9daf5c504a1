package no.sykefravaer.varsling.kjerne;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Det kjernen sier om ett kontor: månedene som er gått, ukene som kommer, og møtene måned for måned. De første først. */
public record Kontortall(List<Maaned> maaneder, List<Uke> framover, List<Motemaaned> moter) {

    /** Hvor mange; null når de er én til fire, og skjult. */
    public record Gruppe(Long antall, boolean skjult) {}

    /** {@code prosent} er null når en av gruppene er skjult, eller ingen er noe. */
    public record Andel(Gruppe antall, Gruppe av, Double prosent) {}

    /** De som passerte uka i måneden. */
    public record Passert(int uke, Gruppe tilfeller) {}

    /** Pliktene etter én regel med frist i måneden; {@code maal} i prosent, null når det ikke er noe. */
    public record Plikt(String regel, Andel iTide, Gruppe unntak, Gruppe ikkeAktuelt, Integer maal) {}

    /** Én måned som er gått, eller den vi er i. */
    public record Maaned(YearMonth maaned, List<Passert> passert, Andel gradertUke12, List<Plikt> plikter) {}

    /** Pliktene etter regelen med frist i uka, som ingen har gjort. */
    public record Frist(String regel, Gruppe antall) {}

    /** Dialogmøte 2; {@code innen} er null når ingen må innkalles. */
    public record Moter(Gruppe av, Gruppe holdtEllerInnkalt, Gruppe innkalles, LocalDate innen) {}

    /** Én uke framover, mandag til søndag. */
    public record Uke(LocalDate fra, LocalDate til, List<Frist> frister, Moter dialogmote2) {}

    /** Dialogmøte 2 med frist i måneden, det som alt er passert regnet med. */
    public record Motemaaned(YearMonth maaned, Moter moter) {}
}
