package no.sykefravaer.milepael.app;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.SykmeldteRepository;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Oppfolgingsbehov;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelle;
import no.sykefravaer.milepael.tid.Klokke;

/** De sykmeldte ved et kontor, til veilederens lister: hva som haster, og hva som kommer. */
@ApplicationScoped
public class Sykmeldte {

    /** Den første plikten som ikke har passert sin frist. */
    public record Neste(UUID personId, String regel, LocalDate frist) {}

    private final SykmeldteRepository sykmeldte;
    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Klokke klokke;

    Sykmeldte(SykmeldteRepository sykmeldte, Saksarkiv arkiv, Saksgang saksgang, Klokke klokke) {
        this.sykmeldte = sykmeldte;
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.klokke = klokke;
    }

    @Transactional
    public List<Oppfolgingsbehov> ved(String kontor, Collection<String> tilganger) {
        return sykmeldte.ved(kontor, tilganger, klokke.iDag());
    }

    /** Det neste for hver av dem som har noe i vente, av det som er lagret og av det som kommer om fraværet varer. */
    @Transactional
    public List<Neste> neste(Collection<UUID> personer, Predicate<Person> sees) {
        var iDag = klokke.iDag();
        return arkiv.finn(personer).stream()
                .filter(sak -> sees.test(sak.person()))
                .flatMap(sak -> neste(sak, iDag).stream())
                .toList();
    }

    private Optional<Neste> neste(Sak sak, LocalDate iDag) {
        return sak.tilfeller().stream().filter(tilfelle -> !tilfelle.opphort()).max(comparing(Tilfelle::start)).stream()
                .flatMap(tilfelle -> Stream.concat(ventende(sak, tilfelle), mulige(sak, tilfelle, iDag)))
                .filter(plikt -> !plikt.frist().isBefore(iDag))
                .min(comparing(Plikt::frist).thenComparing(Plikt::regel))
                .map(plikt -> new Neste(sak.person().id(), plikt.regel(), plikt.frist()));
    }

    private static Stream<Plikt> ventende(Sak sak, Tilfelle tilfelle) {
        return sak.milepaeler().values().stream()
                .filter(m -> m.tilfelleId().equals(tilfelle.id()))
                .filter(m -> m.er(Status.PLANLAGT) || m.erApen())
                .map(Milepael::plikt);
    }

    private Stream<Plikt> mulige(Sak sak, Tilfelle tilfelle, LocalDate iDag) {
        return saksgang.mulige(sak, tilfelle, iDag).stream();
    }
}
