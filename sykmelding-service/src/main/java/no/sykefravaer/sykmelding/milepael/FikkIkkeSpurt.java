package no.sykefravaer.sykmelding.milepael;

/** Milepael-service svarte ikke, ikke i tide, eller ikke slik vi hadde avtalt. */
public class FikkIkkeSpurt extends RuntimeException {

    private static final long serialVersionUID = 1;

    FikkIkkeSpurt(String grunn) {
        super(grunn, null, false, false);
    }
}
