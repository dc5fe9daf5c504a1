package no.sykefravaer.ytelse.likemann;

import java.util.UUID;

/** En milepæl som har fyrt. */
record Fyring(UUID sak, int nr) {

    static Fyring av(Milepael milepael) {
        return new Fyring(milepael.sak(), milepael.nr());
    }
}
