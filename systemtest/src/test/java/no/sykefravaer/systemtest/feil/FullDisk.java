package no.sykefravaer.systemtest.feil;

import java.time.Duration;

/** Disken til en del, som basen, blir full et tilfeldig sted underveis, og får plass igjen litt etter. */
record FullDisk(String del) implements Uhell {

    private static final String MYE =
            "create temp table mye as select generate_series(1, 100000)"; // bort med forbindelsen
    private static final Duration KORT = Duration.ofSeconds(2);
    private static final Duration LANG = Duration.ofSeconds(6);

    @Override
    public String navn() {
        return "full-disk-" + del;
    }

    /** @return sant når basen ikke fikk skrevet mer; aldri når anlegget ikke har små disker */
    @Override
    public boolean skje(Omgang omgang) {
        var disk = omgang.anlegg().disk(del);
        omgang.begynnOgVentTilMidtveis();
        disk.ifPresent(LitenDisk::fyll);
        Varighet.gaar(omgang.mellom(KORT, LANG));
        var full = disk.isPresent() && nekter(omgang.anlegg());
        disk.ifPresent(LitenDisk::tom);
        omgang.erOver();
        omgang.altSendt();
        return full;
    }

    /** Sant når basen ikke får skrevet mer, eller har gitt seg fordi den ikke fikk det. Loggen dens er på den samme disken. */
    private static boolean nekter(Anlegg anlegg) {
        try {
            anlegg.databasene().endreMilepael(MYE);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
