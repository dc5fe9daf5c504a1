package no.sykefravaer.systemtest.feil;

/** {@code kill -9} et tilfeldig sted underveis. Basen dør med alle prosessene sine. */
record Drept(String del) implements Uhell {

    @Override
    public String navn() {
        return "drept-" + del;
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.begynnOgVentTilMidtveis();
        var prosess = omgang.anlegg().prosess(del);
        if (del.equals(Anlegg.BASE)) {
            Postgresprosesser.i(omgang.anlegg().systemet().mappe()).drep();
        }
        omgang.anlegg().systemet().drep(del);
        omgang.startetIgjen(del, prosess);
        omgang.altSendt();
        return !prosess.isAlive();
    }
}
