package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.domene.Kommando.Angre;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.regelverk.Lovvalg;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.regelverk.Praksis;
import no.sykefravaer.milepael.regelverk.Regelsett;
import no.sykefravaer.milepael.regelverk.Regelverk;

/** En sak på vei gjennom prøven: fakta inn, dager som går, og det som ble fortalt underveis. */
final class Saksforlop {

    private final AtomicLong teller = new AtomicLong();
    private Praksis praksis = Praksis.INGEN;
    private Saksgang saksgang = gang(Innforing.INGEN);
    private final List<MilepaelHendelse> fortalt = new ArrayList<>();
    private Sak sak = Sak.av(
            Person.ukjent(new UUID(1, 1), new Personident("10852500011")), Map.of(), List.of(), List.of(), List.of());

    /** Fra nå av gjelder disse innføringsdatoene. */
    Saksforlop innfores(Innforing innforing) {
        saksgang = gang(innforing);
        return this;
    }

    /** Fra nå av følger kontorene denne praksisen. */
    Saksforlop med(Praksis annen) {
        praksis = annen;
        saksgang = gang(Innforing.INGEN);
        return this;
    }

    /** Noen ber om en plikt. */
    Saksforlop bestiller(String regel, String rolle, LocalDate dato) {
        return bestiller(
                new Bestilling(new UUID(9, teller.incrementAndGet()), regel, dato, dato, null, null, rolle, false));
    }

    Saksforlop bestiller(Bestilling bestilling) {
        return ta(saksgang.etter(sak, bestilling, arsak(bestilling.dag())));
    }

    Saksforlop beslutter(String regel, Handling handling, Beslutning beslutning, LocalDate dato) {
        return gjor(
                regel, dato, new Beslutt(handling, beslutning, milepael(regel).versjon()));
    }

    Saksforlop beslutter(Milepael m, Handling handling, Beslutning beslutning, LocalDate dato) {
        return gjor(m.id(), dato, new Beslutt(handling, beslutning, m.versjon()));
    }

    Saksforlop angrer(UUID id, LocalDate dato) {
        return gjor(id, dato, new Angre(sak.milepael(id).orElseThrow().versjon()));
    }

    Saksforlop regnesPaaNytt(LocalDate dato) {
        var tid = dato.atStartOfDay(ZoneOffset.UTC).toInstant();
        return ta(saksgang.paaNytt(sak, new Arsak(dato, tid, "kall-omregn")));
    }

    Saksforlop faar(SykmeldingHendelse hendelse) {
        return ta(saksgang.etter(sak, Innkommet.av(hendelse, "kall-1")));
    }

    Saksforlop gaarTil(LocalDate dato) {
        return ta(saksgang.framTil(sak, dato));
    }

    Saksforlop oppfyller(String regel) {
        return beslutter(regel, Handling.OPPFYLL, null, null, sist());
    }

    /** Noen bestemmer noe om plikten, med den versjonen den har. */
    Saksforlop beslutter(String regel, Handling handling, String arsak, LocalDate til, LocalDate dato) {
        return gjor(
                regel, dato, new Beslutt(handling, arsak, til, milepael(regel).versjon()));
    }

    Saksforlop angrer(String regel, LocalDate dato) {
        return angrer(milepael(regel).id(), dato);
    }

    Saksforlop angrerGjeldende(String regel, LocalDate dato) {
        return angrer(gjeldende(regel).getFirst().id(), dato);
    }

    /** Milepælene etter regelen i de tilfellene som ikke er opphørt. */
    List<Milepael> gjeldende(String regel) {
        var opphorte = sak.tilfeller().stream()
                .filter(Tilfelle::opphort)
                .map(Tilfelle::id)
                .toList();
        return sak.milepaeler().values().stream()
                .filter(m -> m.plikt().regel().equals(regel) && !m.er(Milepael.Status.BORTFALT))
                .filter(m -> !opphorte.contains(m.tilfelleId()))
                .toList();
    }

    Saksforlop gjor(String regel, LocalDate dato, Kommando kommando) {
        return gjor(milepael(regel).id(), dato, kommando);
    }

    private Saksforlop gjor(UUID milepaelId, LocalDate dato, Kommando kommando) {
        return ta(saksgang.etter(sak, milepaelId, kommando, arsak(dato)));
    }

    private static Arsak arsak(LocalDate dato) {
        return new Arsak(dato, dato.atStartOfDay(ZoneOffset.UTC).toInstant(), "kall-2");
    }

    /** Dagen det siste faktumet ble registrert. */
    private LocalDate sist() {
        return sak.fakta().values().stream()
                .map(faktum -> faktum.arsak().dato())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Glemmer det som er fortalt til nå, så prøven bare ser det neste. */
    Saksforlop stille() {
        fortalt.clear();
        return this;
    }

    /** Den seneste etter regelen, når flere tilfeller har en. */
    Milepael milepael(String regel) {
        return sak.milepaeler().values().stream()
                .filter(m -> m.plikt().regel().equals(regel))
                .max(Comparator.comparing(m -> m.plikt().start()))
                .orElseThrow();
    }

    /** Reglene som holder, altså alt som ikke er bortfalt, i rekkefølge. */
    List<String> holder() {
        return sak.milepaeler().values().stream()
                .filter(m -> !m.er(Milepael.Status.BORTFALT))
                .sorted(Framdrift.I_TID)
                .map(m -> m.plikt().regel() + " " + m.status())
                .toList();
    }

    /** Typen og regelen til hver hendelse som er fortalt. */
    List<String> fortalt() {
        return fortalt.stream().map(this::kort).toList();
    }

    List<MilepaelHendelse> hendelser() {
        return List.copyOf(fortalt);
    }

    Saksgang saksgang() {
        return saksgang;
    }

    Sak sak() {
        return sak;
    }

    private Saksgang gang(Innforing innforing) {
        var planlegger = new Planlegger(Regelverk.REGLER, Lovvalg.FRIST);
        return new Saksgang(Tilfelleberegner::tilfeller, Regelsett.av(planlegger, praksis), innforing);
    }

    private String kort(MilepaelHendelse hendelse) {
        return switch (hendelse) {
            case MilepaelHendelse.Aktivert a -> "aktivert " + a.regel();
            case MilepaelHendelse.Endret e -> "endret " + e.regel() + " " + e.frist();
            case MilepaelHendelse.Lukket l -> "lukket " + regel(l.milepaelId()) + " " + l.grunn();
            case MilepaelHendelse.PersonOppdatert p -> "person " + p.versjon();
        };
    }

    private String regel(UUID id) {
        return sak.milepael(id).orElseThrow().plikt().regel();
    }

    private Saksforlop ta(Steg steg) {
        sak = steg.sak();
        fortalt.addAll(steg.hendelser());
        return this;
    }
}
