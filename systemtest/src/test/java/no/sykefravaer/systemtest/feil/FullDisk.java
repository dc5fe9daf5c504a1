package no.sykefravaer.systemtest.feil;

import java.time.Duration;

/** Disken til en del, som basen, blir full et tilfeldig sted underveis, og får plass igjen litt etter. */
record FullDisk(String del) implements Uhell {

    private static final Duration KORT = Duration.ofSeconds(2);
    private static final Duration LANG = Duration.ofSeconds(6);

    @Override
    public String navn() {
        return "full-disk-" + del;
    }

    /** @return usant også når anlegget ikke har små disker */
    @Override
    public boolean skje(Omgang omgang) {
        var disk = omgang.anlegg().disk(del);
        omgang.begynnOgVentTilMidtveis();
        disk.ifPresent(LitenDisk::fyll);
        Varighet.gaar(omgang.mellom(KORT, LANG));
        disk.ifPresent(LitenDisk::tom);
        omgang.altSendt();
        return disk.isPresent();
    }
}
