package no.sykefravaer.lokal.last;

import java.io.IOException;
import java.util.List;

/** De to måtene et kildesystem kan sende mange sykmeldinger på. */
enum Sendemate {
    EN_OG_EN("en forespørsel for hver") {
        @Override
        int send(String dor, String token, List<byte[]> sykmeldinger) throws IOException, InterruptedException {
            var avsender = new Avsender(dor, token);
            avsender.sendAlle(sykmeldinger);
            return avsender.gjentatt();
        }
    },
    ALLE_I_EN("alle i én forespørsel") {
        @Override
        int send(String dor, String token, List<byte[]> sykmeldinger) throws IOException, InterruptedException {
            new Bulkavsender(dor, token).sendAlle(sykmeldinger);
            return 0;
        }
    };

    private final String tekst;

    Sendemate(String tekst) {
        this.tekst = tekst;
    }

    /** Antall forsøk som måtte gjentas. @throws IOException når døra avslår en av dem */
    abstract int send(String dor, String token, List<byte[]> sykmeldinger) throws IOException, InterruptedException;

    @Override
    public String toString() {
        return tekst;
    }
}
