package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.util.List;
import no.sykefravaer.systemtest.drap.Datasett;

/** Tokenene går ut mens de er i bruk: kildesystemenes hos døra, som sier 401, og varslingens eget hos kjernen. */
record Tokenutlop() implements Uhell {

    private static final Duration GJELDER = Duration.ofMillis(1_300); // tokenet har hele sekunder
    private static final int DELER = 4;
    private static final String TJENESTENES = "-Dlokal.tjenestetoken.sekunder=1";

    @Override
    public String navn() {
        return "tokenene-gaar-ut";
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.anlegg().nyUtsteder(List.of(TJENESTENES));
        var avsender = omgang.anlegg().klient().avsender();
        var foer = avsender.utenGyldigToken();
        avsender.tokenerGjelder(GJELDER);
        for (int del = 0; del < DELER; del++) {
            omgang.send(del(omgang.datasett(), del));
            Varighet.gaar(GJELDER);
        }
        avsender.tokenerGjelder(Duration.ZERO);
        return avsender.utenGyldigToken() > foer;
    }

    @Override
    public List<String> etterpaa(Anlegg anlegg, Datasett datasett) {
        return new Ferdigstilling(anlegg).om(datasett);
    }

    @Override
    public void rydd(Anlegg anlegg) {
        anlegg.nyUtsteder(List.of());
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }

    private static Datasett del(Datasett datasett, int nummer) {
        var antall = datasett.personer().size();
        return datasett.del(antall * nummer / DELER, antall * (nummer + 1) / DELER);
    }
}
