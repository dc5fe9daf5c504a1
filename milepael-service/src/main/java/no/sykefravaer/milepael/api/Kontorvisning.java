package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.sykefravaer.milepael.statistikk.Maanedsprognose;
import no.sykefravaer.milepael.statistikk.Maanedstall;
import no.sykefravaer.milepael.statistikk.Motebehov;
import no.sykefravaer.milepael.statistikk.Pliktsak;
import no.sykefravaer.milepael.statistikk.Plikttall;
import no.sykefravaer.milepael.statistikk.Tabelluker;
import no.sykefravaer.milepael.statistikk.Ukesprognose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kontorets tall slik de svares ut: hver gruppe for seg, de små skjult. */
final class Kontorvisning {

    private Kontorvisning() {}

    /** De som passerte uka i måneden. */
    public record Passert(int uke, Gruppe tilfeller) {

        static List<Passert> av(Map<Integer, Long> antall) {
            return Tabelluker.ALLE.stream()
                    .map(uke -> new Passert(uke, Gruppe.av(antall.getOrDefault(uke, 0L))))
                    .toList();
        }
    }

    /** En andel av noen; {@code prosent} er null når en av dem er skjult, eller ingen er noe. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Andel(
            Gruppe antall,
            Gruppe av,
            @Schema(nullable = true) Double prosent) {

        static Andel av(long antall, long av) {
            var vises = av > 0 && !Gruppe.av(antall).skjult() && !Gruppe.av(av).skjult();
            return new Andel(Gruppe.av(antall), Gruppe.av(av), vises ? Math.round(1000.0 * antall / av) / 10.0 : null);
        }
    }

    /** Pliktene etter én regel med frist i måneden. {@code maal} er prosenten kontoret styres mot, når det er noen. */
    public record Plikt(String regel, Andel iTide, Gruppe unntak, Gruppe ikkeAktuelt, Integer maal) {

        static Plikt av(String regel, Plikttall tall) {
            return new Plikt(
                    regel,
                    Andel.av(tall.iTide(), tall.av()),
                    Gruppe.av(tall.unntak()),
                    Gruppe.av(tall.ikkeAktuelt()),
                    regel.equals(Pliktsak.DIALOGMOTE_2) ? Motebehov.MAAL : null);
        }
    }

    /** Én måned, skrevet ÅÅÅÅ-MM. */
    public record Maaned(String maaned, List<Passert> passert, Andel gradertUke12, List<Plikt> plikter) {

        static Maaned av(Maanedstall tall) {
            return new Maaned(
                    tall.maaned().toString(),
                    Passert.av(tall.passert()),
                    Andel.av(tall.graderte(), tall.passert().getOrDefault(Tabelluker.GRADERING, 0L)),
                    tall.plikter().entrySet().stream()
                            .map(en -> Plikt.av(en.getKey(), en.getValue()))
                            .toList());
        }
    }

    /** Så mange plikter etter regelen har frist i uka og er ikke gjort. */
    public record Frist(String regel, Gruppe antall) {}

    /**
     * Dialogmøte 2: hvor mange som er holdt eller innkalt, hvor mange til som må innkalles for at målet nås, og innen når; det
     * siste mangler når ingen må. Det kan regnes tilbake til de to gruppene, så det er skjult når en av dem er det.
     */
    public record Moter(Gruppe av, Gruppe holdtEllerInnkalt, Gruppe innkalles, LocalDate innen) {

        static Moter av(Motebehov behov) {
            var av = Gruppe.av(behov.av());
            var ordnet = Gruppe.av(behov.ordnet());
            return av.skjult() || ordnet.skjult()
                    ? new Moter(av, ordnet, new Gruppe(null, true), null)
                    : new Moter(av, ordnet, new Gruppe(behov.innkalles(), false), behov.innen());
        }
    }

    /** Én uke framover, mandag til søndag. */
    public record Uke(LocalDate fra, LocalDate til, List<Frist> frister, Moter dialogmote2) {

        static Uke av(Ukesprognose prognose) {
            var frister = prognose.frister().entrySet().stream()
                    .map(en -> new Frist(en.getKey(), Gruppe.av(en.getValue())))
                    .toList();
            return new Uke(prognose.fra(), prognose.til(), frister, Moter.av(prognose.moter()));
        }
    }

    /** Dialogmøte 2 i én måned, skrevet ÅÅÅÅ-MM: det som er passert i den, og det som kommer. */
    public record Motemaaned(String maaned, Moter moter) {

        static Motemaaned av(Maanedsprognose prognose) {
            return new Motemaaned(prognose.maaned().toString(), Moter.av(prognose.moter()));
        }
    }
}
