package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Gjenapnet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.milepael.db.TombstoneRepository;
import no.sykefravaer.milepael.db.TombstoneRepository.Eier;

/** Slettinger som bare kjenner dokumentets id: de blir fakta om personen som har det, eller venter til noen har det. */
@ApplicationScoped
class Tombstoner {

    private final TombstoneRepository lager;
    private final VentendeTombstoner ventende;
    private final OppdaterPlaner planer;

    Tombstoner(TombstoneRepository lager, VentendeTombstoner ventende, OppdaterPlaner planer) {
        this.lager = lager;
        this.ventende = ventende;
        this.planer = planer;
    }

    @Transactional
    void etter(List<Lest<SykmeldingTombstone>> poster) {
        lager.laasForAndre();
        var ider = poster.stream().map(Tombstoner::id).toList();
        var eiere = lager.eiere(ider).stream().collect(groupingBy(Eier::dokumentId));
        var fakta = poster.stream()
                .flatMap(
                        post -> eiere.getOrDefault(id(post), List.of()).stream().map(eier -> om(eier.ident(), post)))
                .toList();
        ventende.legg(
                poster.stream().filter(post -> !eiere.containsKey(id(post))).toList());
        if (!fakta.isEmpty()) {
            planer.etter(fakta);
        }
    }

    private static String id(Lest<SykmeldingTombstone> post) {
        return post.innhold().sykmeldingId();
    }

    /** Tombstonen som et faktum om personen. */
    static Lest<SykmeldingHendelse> om(Personident ident, Lest<SykmeldingTombstone> post) {
        var t = post.innhold();
        return new Lest<>(
                post.post(),
                switch (t.hva()) {
                    case SLETTET ->
                        new Slettet(t.hendelseId(), t.kilde(), ident, t.sykmeldingId(), t.mottatt(), t.registrert());
                    case GJENAPNET ->
                        new Gjenapnet(t.hendelseId(), t.kilde(), ident, t.sykmeldingId(), t.mottatt(), t.registrert());
                });
    }
}
