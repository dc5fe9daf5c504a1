package no.sykefravaer.varsling.side.drift;

import java.util.List;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Gjensendte;
import no.sykefravaer.varsling.drift.Mottaksstand;
import no.sykefravaer.varsling.drift.Sted;
import no.sykefravaer.varsling.kjerne.Kjernesvar;

/** En tjeneste med feilkø og mottak, slik driften når den: vår egen, eller kjernen over nettet. */
interface Tjenestedrift {

    /** Det den heter i drift og i adresser. */
    String navn();

    Kjernesvar<Feilliste> liste();

    Kjernesvar<List<Feil>> sok(Feilsok sok);

    Kjernesvar<Feilvisning> vis(Sted sted);

    /** Hele innholdet; føres der det ligger. */
    Kjernesvar<String> avdekk(Sted sted, String fordi);

    Kjernesvar<?> send(Sted sted);

    Kjernesvar<Gjensendte> sendAlle();

    Kjernesvar<?> forkast(Sted sted, String fordi);

    Kjernesvar<List<Mottaksstand>> mottak();

    Kjernesvar<?> stans(String kanal, String fordi);

    Kjernesvar<?> gjenoppta(String kanal);
}
