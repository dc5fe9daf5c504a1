package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.sykefravaer.milepael.db.StatistikkRepository;
import no.sykefravaer.milepael.db.StatistikkRepository.Ukeslutt;
import no.sykefravaer.milepael.domene.Statistikkutvalg;
import no.sykefravaer.milepael.regelverk.Uker;
import no.sykefravaer.milepael.statistikk.Tabelluker;

/** Hvor mange fravær som begynte, og hvor mange av dem som varte til og med siste dag i hver uke noe skal være gjort. */
@ApplicationScoped
public class Statistikk {

    /** @param passert etter uke; en uke ingen passerte, er ikke med */
    public record Tall(long begynt, Map<Integer, Long> passert) {}

    private final StatistikkRepository rader;

    Statistikk(StatistikkRepository rader) {
        this.rader = rader;
    }

    @Transactional
    public Tall om(Statistikkutvalg utvalg) {
        var frister = utvalg.fom()
                .datesUntil(utvalg.tom().plusDays(1))
                .flatMap(start -> Tabelluker.ALLE.stream().map(uke -> new Ukeslutt(uke, start, Uker.frist(start, uke))))
                .toList();
        return new Tall(rader.begynt(utvalg), rader.passert(frister, utvalg.enhet()));
    }
}
