package no.sykefravaer.varsling.side.portefolje;

import no.sykefravaer.varsling.db.Veilederlast;
import no.sykefravaer.varsling.side.Stier;

/**
 * En rad i lederens oversikt: hva én veileder har.
 *
 * @param navIdent null for dem ingen har
 * @param over hvor mange flere enn måltallet; 0 når hun ikke har flere
 * @param dager fødselsdagene hun får nye fra, slik de skrives
 */
record Lastvisning(
        String navIdent,
        String navn,
        int personer,
        int oppgaver,
        int overFrist,
        int over,
        String adresse,
        String dager) {

    static Lastvisning av(Veilederlast last, String navn, int maltall, String kontor, String dager) {
        return new Lastvisning(
                last.navIdent(),
                navn,
                last.personer(),
                last.oppgaver(),
                last.overFrist(),
                last.navIdent() == null ? 0 : Math.max(0, last.personer() - maltall),
                last.navIdent() == null
                        ? Stier.OPPGAVER + "?kontor=" + kontor + "&veileder=UFORDELT"
                        : Stier.PORTEFOLJE + "?kontor=" + kontor + "&veileder=" + last.navIdent(),
                dager);
    }
}
