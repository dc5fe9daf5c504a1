package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.drap.Avtrykk;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.drap.Innsending;

/** Ett frø: de samme dokumentene uforstyrret om noen personer, og mens noe går galt om andre. */
final class Prove {

    /** Løftet: alt er som før så lenge etter at feilen er over. */
    static final Duration HELES = Duration.ofSeconds(60);

    /** Foran et avvik i den halvdelen ingenting gikk galt i. */
    static final String UFORSTYRRET = "uforstyrret: ";

    private final Anlegg anlegg;
    private final Kontroll kontroll;
    private final Stillhet stillhet;

    /** Det som kom ut av det, og det som ble fortalt på veien. */
    record Bilde(Avtrykk avtrykk, Fortalt fortalt) {

        /** Rekkefølgen er bare gitt når fakta om hver kom i samme rekkefølge og på samme dag. */
        List<String> avvikFra(Bilde fasit, Omfang omfang) {
            return Stream.concat(
                            avtrykk.avvikFra(fasit.avtrykk).stream(),
                            omfang == Omfang.ALT ? fortalt.avvikFra(fasit.fortalt).stream() : Stream.empty())
                    .toList();
        }
    }

    /** Det som kom ut av det mens noe gikk galt. */
    private record Forstyrret(Datasett datasett, boolean traff, Duration helet, Bilde bilde) {

        Utfall utfall(long fro, String uhell, Instant begynt, List<String> avvik, LocalDate dag) {
            var dokumenter = datasett.dokumenter();
            var personer = datasett.personer().size();
            var iAlt = Duration.between(begynt, Instant.now());
            return new Utfall(fro, uhell, traff, dokumenter, personer, iAlt, helet, avvik, dag);
        }
    }

    Prove(Anlegg anlegg) {
        this.anlegg = anlegg;
        this.kontroll = new Kontroll(anlegg);
        this.stillhet = new Stillhet(anlegg);
    }

    /** @param frist så lenge etter at feilen er over, skal alt være stille */
    Utfall av(long fro, Uhell uhell, Duration frist) {
        return mot(null, fro, uhell, frist);
    }

    /** Det uforstyrrede, for den som skal sammenligne flere med det. @throws IllegalStateException når noe er galt alt der */
    Bilde fasit(long fro, Uhell uhell) {
        var avvik = new ArrayList<String>();
        var fasit = uforstyrret(fro, uhell, avvik);
        if (!avvik.isEmpty()) {
            throw new IllegalStateException(avvik.toString());
        }
        return fasit;
    }

    /** @param kjent fasit av de samme dokumentene; null når den må lages */
    Utfall mot(Bilde kjent, long fro, Uhell uhell, Duration frist) {
        var begynt = Instant.now();
        var avvik = new ArrayList<String>();
        uhell.forbered(anlegg);
        var dag = anlegg.iDag();
        try {
            var fasit = kjent != null || uhell.fasitEtterpaa() ? kjent : uforstyrret(fro, uhell, avvik);
            var fikk = forstyrret(fro, uhell, frist, avvik);
            if (fasit == null && avvik.isEmpty()) {
                fasit = uforstyrret(fro, uhell, avvik);
            }
            if (fasit != null) {
                avvik.addAll(fikk.bilde().avvikFra(fasit, uhell.omfang()));
            }
            return fikk.utfall(fro, uhell.navn(), begynt, avvik, dag);
        } finally {
            uhell.rydd(anlegg);
        }
    }

    private Forstyrret forstyrret(long fro, Uhell uhell, Duration frist, List<String> avvik) {
        var feilko = kontroll.iFeilko();
        var tilfeldig = new Random(fro);
        var datasett = uhell.forstyrret(uhell.datasett(fro, anlegg.iDag()), tilfeldig);
        anlegg.lekkasjer().slippInnI(datasett);
        var omgang = new Omgang(anlegg, datasett, tilfeldig);
        var traff = uhell.skje(omgang);
        var over = omgang.over();
        avvik.addAll(stillhet.innen(frist, over, datasett.personer()));
        var helet = Duration.between(over, Instant.now());
        var bilde = bilde(datasett, uhell, uhell.altSendesEnGang(), avvik);
        avvik.addAll(kontroll.feilkoVokste(feilko, uhell.iFeilko()));
        return new Forstyrret(datasett, traff && uhell.harVirket(anlegg), helet, bilde);
    }

    private Bilde uforstyrret(long fro, Uhell uhell, List<String> avvik) {
        var datasett = uhell.datasett(fro, anlegg.iDag());
        anlegg.lekkasjer().slippInnI(datasett);
        new Innsending(anlegg.klient(), anlegg.emnene()).start(datasett).join();
        var egne = new ArrayList<>(stillhet.innen(HELES, datasett.personer()));
        var bilde = bilde(datasett, uhell, true, egne);
        egne.addAll(kontroll.utenBortkomne(datasett));
        egne.forEach(en -> avvik.add(UFORSTYRRET + en));
        return bilde;
    }

    private Bilde bilde(Datasett datasett, Uhell uhell, boolean altSendesEnGang, List<String> avvik) {
        var foer = anlegg.emnelogg().nye();
        avvik.addAll(uhell.etterpaa(anlegg, datasett));
        var etter = anlegg.emnelogg().nye();
        var poster = Stream.concat(foer.stream(), etter.stream()).toList();
        avvik.addAll(kontroll.avvik(poster, datasett, altSendesEnGang, avvik.isEmpty()));
        return new Bilde(
                Avtrykk.av(datasett, anlegg.databasene(), anlegg.klient(), uhell.omfang()),
                Fortalt.av(foer, etter, datasett, anlegg.databasene()));
    }
}
