package no.sykefravaer.milepael.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.partitioningBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.TombstoneRepository;
import no.sykefravaer.milepael.db.TombstoneRepository.Ventende;
import no.sykefravaer.milepael.domene.Saksgang;

/**
 * Skriver personer av det som er lagret om dem et annet sted: faktum for faktum, på dagen hvert ble registrert, med det
 * som forfalt imellom, og til sist fram til en dag. Ingenting sendes (ADR-0030).
 */
@ApplicationScoped
public class GjenskapPersoner {

    /** Et faktum slik det er lagret. {@code hendelse} er JSON. */
    public record Arkivert(String hendelse, String callId) {}

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final TombstoneRepository tombstoner;
    private final Json json;
    private final Counter behandlet;

    GjenskapPersoner(
            Saksarkiv arkiv, Saksgang saksgang, TombstoneRepository tombstoner, Json json, MeterRegistry maalere) {
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.tombstoner = tombstoner;
        this.json = json;
        this.behandlet = maalere.counter("fakta.behandlet");
    }

    /**
     * @param personer hver med alle sine fakta, i den rekkefølgen de ble lagret; ingen av dem er her fra før
     * @param til dagen det som forfaller, er gjort til og med, Europe/Oslo
     */
    @Transactional
    public void skriv(List<List<Arkivert>> personer, LocalDate til) {
        var etterBytte = personer.stream().map(this::les).collect(partitioningBy(GjenskapPersoner::harByttetNummer));
        etterBytte.get(true).forEach(en -> brett(en, til));
        brett(etterBytte.get(false).stream().flatMap(List::stream).toList(), til);
        behandlet.increment(personer.stream().mapToInt(List::size).sum());
    }

    /** Slettinger av dokumenter ingen har sendt ennå, venter videre. */
    @Transactional
    public void skrivVentende(List<Ventende> ventende) {
        tombstoner.legg(ventende);
    }

    /** Et bytte slår sammen to saker der de er kommet; etter det siste er alle fram til dagen. */
    private void brett(List<Lest<SykmeldingHendelse>> fakta, LocalDate til) {
        var deler = Identbytter.delt(fakta);
        for (var del : deler) {
            if (del.getFirst().innhold() instanceof PersonidentByttet bytte) {
                arkiv.slaSammen(bytte);
            }
            var bunke = new Bunke(arkiv.laas(OppdaterPlaner.forst(del)), saksgang, (hendelser, callId) -> List.of());
            del.forEach(bunke::legg);
            if (del == deler.getLast()) {
                bunke.framTil(til);
            }
            krevAlle(bunke);
            arkiv.lagre(bunke.endringer());
        }
    }

    /** Ett som manglet, ville gitt noe annet enn det som var. */
    private static void krevAlle(Bunke bunke) {
        bunke.feilede().stream().findFirst().ifPresent(feilet -> {
            throw new IllegalStateException("Et faktum i arkivet lot seg ikke regne", feilet.arsak());
        });
    }

    private static boolean harByttetNummer(List<Lest<SykmeldingHendelse>> fakta) {
        return fakta.stream().anyMatch(lest -> lest.innhold() instanceof PersonidentByttet);
    }

    private List<Lest<SykmeldingHendelse>> les(List<Arkivert> fakta) {
        return fakta.stream().map(this::les).toList();
    }

    private Lest<SykmeldingHendelse> les(Arkivert faktum) {
        var post = new Innpost(null, 0, 0, null, faktum.hendelse().getBytes(UTF_8), faktum.callId());
        return new Lest<>(post, json.les(faktum.hendelse(), SykmeldingHendelse.class));
    }
}
