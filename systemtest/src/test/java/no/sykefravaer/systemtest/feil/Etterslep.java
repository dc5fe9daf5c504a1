package no.sykefravaer.systemtest.feil;

/** Den som skal lese, står mens alt sendes, og tar det så igjen i store bunker. */
record Etterslep(String tjeneste) implements Uhell {

    @Override
    public String navn() {
        return "etterslep-" + tjeneste;
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.anlegg().systemet().mensBorteEr(tjeneste, omgang::altSendt);
        return true;
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
