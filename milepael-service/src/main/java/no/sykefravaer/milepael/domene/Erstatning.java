package no.sykefravaer.milepael.domene;

/**
 * Den siste erstatningen av et dokument som ble tatt til følge: det høyeste versjonsnummeret så langt (null når ingen har
 * hatt noe), og innholdet den hadde (null når en erstatning uten versjon har kommet etter den).
 */
record Erstatning(Long versjon, Faktum.Sykmelding sykmelding) {

    static final Erstatning INGEN = new Erstatning(null, null);

    /** Hvordan en erstatning til forholder seg til denne. */
    enum Alder {
        ELDRE,
        SAMME,
        NYERE
    }

    Alder mot(Long annen) {
        if (annen == null || versjon == null || annen > versjon) {
            return Alder.NYERE;
        }
        return annen < versjon || sykmelding == null ? Alder.ELDRE : Alder.SAMME;
    }

    Erstatning etter(Faktum.Erstattet neste) {
        return neste.versjon() == null
                ? new Erstatning(versjon, null)
                : new Erstatning(neste.versjon(), neste.sykmelding());
    }
}
