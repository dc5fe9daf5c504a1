package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sykefravaer.systemtest.drap.Avtrykk;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.drap.Innsending;

/** Ett frø: de samme dokumentene uforstyrret om noen personer, og mens noe går galt om andre. */
final class Prove {

    /** Løftet: alt er som før så lenge etter at feilen er over. */
    static final Duration HELES = Duration.ofSeconds(60);

    private final Anlegg anlegg;
    private final Kontroll kontroll;
    private final Stillhet stillhet;

    /** Det som kom ut av det mens noe gikk galt. */
    private record Forstyrret(Datasett datasett, boolean traff, Duration helet, Avtrykk avtrykk) {}

    Prove(Anlegg anlegg) {
        this.anlegg = anlegg;
        this.kontroll = new Kontroll(anlegg);
        this.stillhet = new Stillhet(anlegg);
    }

    /** @param frist så lenge etter at det er over, skal alt være stille */
    Utfall av(long fro, Uhell uhell, Duration frist) {
        var begynt = Instant.now();
        var avvik = new ArrayList<String>();
        uhell.forbered(anlegg);
        try {
            var fasit = uhell.fasitEtterpaa() ? null : uforstyrret(fro, uhell, avvik);
            var fikk = forstyrret(fro, uhell, frist, avvik);
            if (fasit == null && avvik.isEmpty()) {
                fasit = uforstyrret(fro, uhell, avvik);
            }
            if (fasit != null) {
                avvik.addAll(fikk.avtrykk().avvikFra(fasit));
            }
            return new Utfall(
                    fro,
                    uhell.navn(),
                    fikk.traff(),
                    fikk.datasett().dokumenter(),
                    fikk.datasett().personer().size(),
                    Duration.between(begynt, Instant.now()),
                    fikk.helet(),
                    avvik);
        } finally {
            uhell.rydd(anlegg);
        }
    }

    private Forstyrret forstyrret(long fro, Uhell uhell, Duration frist, List<String> avvik) {
        var feilko = kontroll.iFeilko();
        var tilfeldig = new Random(fro);
        var datasett = uhell.forstyrret(uhell.datasett(fro, anlegg.iDag()), tilfeldig);
        anlegg.lekkasjer().slippInnI(datasett);
        var traff = uhell.skje(new Omgang(anlegg, datasett, tilfeldig));
        var over = Instant.now();
        avvik.addAll(stillhet.innen(frist, datasett.personer()));
        var helet = Duration.between(over, Instant.now());
        avvik.addAll(uhell.etterpaa(anlegg, datasett));
        avvik.addAll(kontroll.avvik(uhell.altSendesEnGang()));
        avvik.addAll(kontroll.feilkoVokste(feilko, uhell.iFeilko()));
        return new Forstyrret(datasett, traff && uhell.harVirket(anlegg), helet, avtrykk(datasett, uhell));
    }

    private Avtrykk uforstyrret(long fro, Uhell uhell, List<String> avvik) {
        var datasett = uhell.datasett(fro, anlegg.iDag());
        anlegg.lekkasjer().slippInnI(datasett);
        new Innsending(anlegg.klient(), anlegg.emnene()).start(datasett).join();
        var egne = new ArrayList<>(stillhet.innen(HELES, datasett.personer()));
        egne.addAll(uhell.etterpaa(anlegg, datasett));
        egne.addAll(kontroll.avvik(true));
        egne.addAll(kontroll.utenBortkomne(datasett));
        egne.forEach(en -> avvik.add("uforstyrret: " + en));
        return avtrykk(datasett, uhell);
    }

    private Avtrykk avtrykk(Datasett datasett, Uhell uhell) {
        return Avtrykk.av(datasett, anlegg.databasene(), anlegg.klient(), uhell.omfang());
    }
}
