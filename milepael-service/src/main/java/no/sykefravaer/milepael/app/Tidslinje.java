package no.sykefravaer.milepael.app;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Fakta;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import no.sykefravaer.milepael.domene.Gradbilde;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelle;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;
import no.sykefravaer.milepael.tid.Klokke;

/** En persons tilfeller med det som er lagret, og det som kommer om fraværet varer ved. */
@ApplicationScoped
public class Tidslinje {

    /**
     * Et tilfelle, milepælene i det, og de mulige som ligger lenger fram enn sykmeldingen rekker. {@code sykmelder} er den
     * som sist sykmeldte, eller null; {@code maksdato} er null når fraværet er over.
     */
    public record Spenn(
            Tilfelle tilfelle,
            String sykmelder,
            List<Gradbilde.Del> grader,
            ForelopigMaksdato maksdato,
            List<Milepael> milepaeler,
            List<Plikt> mulige) {}

    /** En person, hvor mange sykmeldinger som er sendt om henne, og tilfellene i tidsrekkefølge. */
    public record Linje(Person person, int antallSykmeldinger, List<Spenn> spenn) {}

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Klokke klokke;

    Tidslinje(Saksarkiv arkiv, Saksgang saksgang, Klokke klokke) {
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.klokke = klokke;
    }

    /** Tom når ingen har sendt noe om personen. */
    @Transactional
    public Optional<Linje> om(Personident ident) {
        return arkiv.finn(ident).map(this::linje);
    }

    Linje linje(Sak sak) {
        var grader = Gradbilde.av(sak.fakta());
        var spenn = sak.tilfeller().stream()
                .sorted(comparing(Tilfelle::start))
                .map(tilfelle -> spenn(sak, tilfelle, grader))
                .toList();
        return new Linje(sak.person(), antallSykmeldinger(sak), spenn);
    }

    private static int antallSykmeldinger(Sak sak) {
        return (int) sak.fakta().values().stream()
                .flatMap(innkommet -> Fakta.av(innkommet.hendelse()).stream())
                .filter(faktum -> faktum.slag() == Slag.SYKMELDING)
                .map(faktum -> List.of(faktum.kilde(), faktum.dokumentId()))
                .distinct()
                .count();
    }

    private Spenn spenn(Sak sak, Tilfelle tilfelle, List<Gradbilde.Del> grader) {
        var milepaeler = sak.milepaeler().values().stream()
                .filter(m -> m.tilfelleId().equals(tilfelle.id()))
                .sorted(comparing((Milepael m) -> m.plikt().frist())
                        .thenComparing(m -> m.plikt().regel()))
                .toList();
        var iDag = klokke.iDag();
        var maksdato = saksgang.maksdato(sak, tilfelle, iDag).orElse(null);
        return new Spenn(
                tilfelle,
                saksgang.sykmelder(sak, tilfelle).orElse(null),
                tilfelle.opphort() ? List.of() : i(tilfelle, grader),
                maksdato,
                milepaeler,
                saksgang.mulige(sak, tilfelle, iDag));
    }

    private static List<Gradbilde.Del> i(Tilfelle tilfelle, List<Gradbilde.Del> grader) {
        return grader.stream()
                .filter(del ->
                        !del.tom().isBefore(tilfelle.start()) && !del.fom().isAfter(tilfelle.slutt()))
                .toList();
    }
}
