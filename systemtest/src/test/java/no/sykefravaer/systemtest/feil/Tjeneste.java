package no.sykefravaer.systemtest.feil;

import java.util.Arrays;
import no.sykefravaer.feilagent.Punkt;

/** Tjenestene agenten er i. */
enum Tjeneste {
    DOREN(Anlegg.DOR, "SYKMELDING_URL"),
    KJERNEN(Anlegg.KJERNE, "MILEPAEL_URL"),
    VARSLINGEN(Anlegg.VARSLING, "VARSLING_URL");

    final String navn;
    final String adresse;

    /** @param adresse navnet i {@code adresser.env} */
    Tjeneste(String navn, String adresse) {
        this.navn = navn;
        this.adresse = adresse;
    }

    static Tjeneste med(Punkt punkt) {
        return Arrays.stream(values())
                .filter(en -> en.navn.equals(punkt.tjeneste()))
                .findFirst()
                .orElseThrow();
    }
}
