package no.sykefravaer.varsling.mottaker;

import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;

/** Veien til én mottaker. Ett kall er ett forsøk; alt om gjentak og ventetid står i leveringskøen. */
public interface Mottakerkanal {

    Rolle rolle();

    /**
     * Gir oppgaven slik mottakeren kjenner den etterpå.
     *
     * @throws Midlertidig når det kan gå over av seg selv
     * @throws Avvist når et menneske må se på det
     */
    Ekstern lever(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException;

    /**
     * Det andre enn vi har gjort med oppgavene siden sist.
     *
     * @param peker der forrige lesning sluttet; null for å begynne forfra
     */
    Lesning endringer(String peker) throws Midlertidig, Avvist, InterruptedException;

    /**
     * De som er åpne hos mottakeren, side for side.
     *
     * @param peker der forrige side sluttet; null for den første
     */
    Lesning apne(String peker) throws Midlertidig, Avvist, InterruptedException;

    /** Oppgaven slik den er hos mottakeren nå; tom når den ikke finnes der. */
    Optional<HosMottaker> hent(String eksternId) throws Midlertidig, Avvist, InterruptedException;
}
