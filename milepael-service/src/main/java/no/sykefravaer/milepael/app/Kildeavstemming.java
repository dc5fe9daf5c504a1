package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.db.AvstemmingRepository;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.domene.Avstemmingslinje;
import no.sykefravaer.milepael.domene.Utfall.Virkning;

/** Det vi har fra én kilde for én dag, etter hva det ble av det. */
@ApplicationScoped
public class Kildeavstemming {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Linjer i stigende rekkefølge, hver én gang. {@code venter} ligger i feilkøen, og kan få virkning siden. */
    public record Avstemt(Map<Virkning, NavigableSet<String>> behandlet, NavigableSet<String> venter) {

        public NavigableSet<String> med(Virkning virkning) {
            return behandlet.getOrDefault(virkning, new TreeSet<>());
        }

        /** Alt som kom fram. */
        public NavigableSet<String> alle() {
            return Stream.concat(behandlet.values().stream(), Stream.of(venter))
                    .flatMap(NavigableSet::stream)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private final AvstemmingRepository dokumenter;
    private final Json json;

    Kildeavstemming(AvstemmingRepository dokumenter, Json json) {
        this.dokumenter = dokumenter;
        this.json = json;
    }

    /** @param dag Europe/Oslo; et dokument hører til dagen i sin egen {@code mottatt} */
    @Transactional
    public Avstemt av(String kilde, LocalDate dag) {
        var fra = dag.atStartOfDay(OSLO).toInstant();
        var til = dag.plusDays(1).atStartOfDay(OSLO).toInstant();
        Map<Virkning, NavigableSet<String>> behandlet = dokumenter.behandlet(kilde, fra, til).stream()
                .collect(groupingBy(
                        faktum -> faktum.utfall().virkning(),
                        mapping(
                                faktum -> Avstemmingslinje.av(faktum.hendelse()).orElseThrow(),
                                toCollection(TreeSet::new))));
        return new Avstemt(behandlet, venter(kilde, fra, til));
    }

    private NavigableSet<String> venter(String kilde, Instant fra, Instant til) {
        return dokumenter.feilet(kilde).stream()
                .flatMap(this::lest)
                .filter(h -> h.kilde().equals(kilde))
                .filter(h -> !h.mottatt().isBefore(fra) && h.mottatt().isBefore(til))
                .flatMap(h -> Avstemmingslinje.av(h).stream())
                .collect(toCollection(TreeSet::new));
    }

    /** Det ingen kan lese, er heller ikke noens. */
    private Stream<SykmeldingHendelse> lest(byte[] innhold) {
        try {
            return Stream.of(json.les(innhold, SykmeldingHendelse.class));
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
