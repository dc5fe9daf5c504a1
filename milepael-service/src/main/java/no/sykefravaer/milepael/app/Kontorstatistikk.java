package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sykefravaer.milepael.db.KontorRepository;
import no.sykefravaer.milepael.domene.Gradertdag;
import no.sykefravaer.milepael.domene.Statistikkutvalg;
import no.sykefravaer.milepael.statistikk.Kontorgrunnlag;
import no.sykefravaer.milepael.statistikk.Maanedsprognose;
import no.sykefravaer.milepael.statistikk.Maanedstall;
import no.sykefravaer.milepael.statistikk.Passering;
import no.sykefravaer.milepael.statistikk.Tabelluker;
import no.sykefravaer.milepael.statistikk.Ukesprognose;

/** Tallene ett kontor styres etter: måned for måned fram til i dag, og uke for uke herfra. */
@ApplicationScoped
public class Kontorstatistikk {

    private static final int PORSJON = 500;

    /** Månedene som er gått, ukene som kommer, og møtene måned for måned herfra; de første først. */
    public record Tall(List<Maanedstall> maaneder, List<Ukesprognose> framover, List<Maanedsprognose> moter) {}

    private final KontorRepository rader;

    Kontorstatistikk(KontorRepository rader) {
        this.rader = rader;
    }

    /** @param utvalg kontoret og dagene det gjelder */
    @Transactional
    public Tall om(Statistikkutvalg utvalg, LocalDate iDag) {
        var fom = utvalg.fom();
        var siste = utvalg.tom().isBefore(iDag) ? utvalg.tom() : iDag;
        var kontorer = rader.kontorer(utvalg.enhet());
        var personer = kontorer.keySet();
        var maanedensForste = iDag.withDayOfMonth(1);
        var tidligst = fom.isBefore(maanedensForste) ? fom : maanedensForste;
        var grunnlag = new Kontorgrunnlag(
                utvalg.enhet(),
                kontorer,
                rader.fravaer(personer, fom, siste),
                rader.plikter(personer, tidligst, Maanedsprognose.slutt(iDag)));
        return new Tall(
                maaneder(grunnlag, fom, siste), Ukesprognose.av(grunnlag, iDag), Maanedsprognose.av(grunnlag, iDag));
    }

    private List<Maanedstall> maaneder(Kontorgrunnlag grunnlag, LocalDate fom, LocalDate siste) {
        if (siste.isBefore(fom)) {
            return List.of();
        }
        var passeringer = Maanedstall.passeringer(grunnlag, fom, siste);
        return Maanedstall.av(grunnlag, passeringer, graderte(passeringer)::contains, fom, siste);
    }

    /** De som var graderte dagen de passerte uka andelen måles i. Noen personer om gangen, så fakta om alle ikke er i minnet. */
    private Set<Passering> graderte(List<Passering> passeringer) {
        var graderte = new HashSet<Passering>();
        var aktuelle = passeringer.stream()
                .filter(p -> p.uke() == Tabelluker.GRADERING)
                .toList();
        for (int fra = 0; fra < aktuelle.size(); fra += PORSJON) {
            var noen = aktuelle.subList(fra, Math.min(fra + PORSJON, aktuelle.size()));
            var fakta = rader.fakta(noen.stream().map(Passering::personId).collect(toSet()));
            noen.stream()
                    .filter(p -> Gradertdag.erGradert(fakta.get(p.personId()), p.dag()))
                    .forEach(graderte::add);
        }
        return graderte;
    }
}
