package no.sykefravaer.systemtest.feil;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;

/** Noe som går galt mens dokumenter sendes inn. Når metoden kommer tilbake, er det over. */
interface Uhell {

    /** Det som går galt, som et kort navn uten mellomrom. */
    String navn();

    /** @return sant når det som skulle skje, skjedde */
    boolean skje(Omgang omgang);

    /** Det samme i en senere runde gjennom alle, for det som ikke er likt hver gang. @param runde fra 0 */
    default Uhell i(long runde) {
        return this;
    }

    /** Hvor mye som må være likt det uforstyrrede. */
    default Omfang omfang() {
        return Omfang.ALT;
    }

    /** Sant når ingen prosess dør og ingen forbindelse brytes, så ingenting er sendt to ganger. */
    default boolean altSendesEnGang() {
        return false;
    }

    /** Så mange poster skal ligge i feilkøene etterpå. */
    default int iFeilko() {
        return 0;
    }

    /** Gjøres før noe sendes, for den som må ha det på en bestemt måte. */
    default void forbered(Anlegg anlegg) {}

    /** Det som sendes inn: det samme frøet og den samme dagen gir det samme, om nye personer. */
    default Datasett datasett(long fro, LocalDate iDag) {
        return Datasett.av(fro, 120, iDag);
    }

    /** Slik avsenderen forstyrrer det. */
    default Datasett forstyrret(Datasett datasett, Random tilfeldig) {
        return datasett;
    }

    /** Gjøres også i det uforstyrrede, når alt er stille, og er over når metoden kommer tilbake. @return det som ikke gikk */
    default List<String> etterpaa(Anlegg anlegg, Datasett datasett) {
        return List.of();
    }

    /** Sant når det uforstyrrede må sendes etterpå: klokka er flyttet imens. */
    default boolean fasitEtterpaa() {
        return false;
    }

    /** Sant når det som er plantet, har vært i bruk; spørres når alt er stille. */
    default boolean harVirket(Anlegg anlegg) {
        return true;
    }

    /** Gjøres når alt er sammenlignet. */
    default void rydd(Anlegg anlegg) {}
}
