package no.sykefravaer.varsling.side.drift;

import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Stier;

/** En post i feilkøen på driftssiden. */
record Feilrad(
        String tjeneste,
        String emne,
        int partisjon,
        long posisjon,
        String hva,
        String arsak,
        int forsok,
        String lagt,
        String sist,
        String navCallId,
        int storrelse) {

    static final String STI = Stier.DRIFT + "/feilko/";

    static Feilrad av(String tjeneste, Feil feil) {
        return new Feilrad(
                tjeneste,
                feil.sted().emne(),
                feil.sted().partisjon(),
                feil.sted().posisjon(),
                Driftsord.opphav(feil.opphav()),
                feil.arsak(),
                feil.forsok(),
                Datoer.tid(feil.lagt()),
                feil.sist() == null ? null : Datoer.tid(feil.sist()),
                feil.navCallId(),
                feil.storrelse());
    }

    public String sted() {
        return "%s-%d@%d".formatted(emne, partisjon, posisjon);
    }

    public String adresse() {
        return STI + tjeneste + "/" + emne + "/" + partisjon + "/" + posisjon;
    }
}
