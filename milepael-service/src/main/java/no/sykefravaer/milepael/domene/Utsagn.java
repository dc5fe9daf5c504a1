package no.sykefravaer.milepael.domene;

import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;

/**
 * Det et dokument sier om alle dager fra {@code fom} til {@code tom} (dager siden 1970-01-01), til én arbeidsgiver eller
 * ingen. Ordnes med det sterkeste først; {@code nummer} vokser med rekkefølgen dokumentene ble mottatt i.
 */
record Utsagn(int fom, int tom, Utsagnsslag slag, Dag dag, String orgnummer, int nummer) implements Comparable<Utsagn> {

    @Override
    public int compareTo(Utsagn annet) {
        var styrke = slag.compareTo(annet.slag);
        return styrke != 0 ? styrke : Integer.compare(annet.nummer, nummer);
    }

    boolean erFra(Sykmeldingsstatus form) {
        return slag.form() == form;
    }

    boolean erTil(String arbeidsgiver) {
        return arbeidsgiver.equals(orgnummer);
    }
}
