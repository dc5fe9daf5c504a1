package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Hver sending til megleren og basen bruker lang tid, begge veier, en stund. */
record TregtNett() implements Uhell {

    private static final Duration KORT = Duration.ofSeconds(2);
    private static final Duration LANG = Duration.ofSeconds(6);
    private static final Duration TREG = Duration.ofMillis(40);

    @Override
    public String navn() {
        return "tregt-nett";
    }

    @Override
    public boolean skje(Omgang omgang) {
        var veier = List.of(
                omgang.anlegg().mellommenn().megler(),
                omgang.anlegg().mellommenn().base());
        omgang.begynnOgVentTilMidtveis();
        var foer = veier.stream().map(Mellommann::forsinket).toList();
        veier.forEach(vei -> vei.forsink(TREG));
        Varighet.gaar(omgang.mellom(KORT, LANG));
        veier.forEach(Mellommann::hel);
        omgang.erOver();
        omgang.altSendt();
        return IntStream.range(0, foer.size()).allMatch(vei -> veier.get(vei).forsinket() > foer.get(vei));
    }
}
