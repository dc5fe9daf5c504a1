package no.sykefravaer.ytelse.benk;

/** En side kan ikke gjøre det den ble bedt om; den hoppes over, og det sies hvorfor. */
public final class KanIkke extends RuntimeException {

    private static final long serialVersionUID = 1;

    public KanIkke(String hvorfor) {
        super(hvorfor);
    }
}
