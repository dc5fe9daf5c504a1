package no.sykefravaer.ytelse.benk;

import java.util.List;

/**
 * En fase i rekka en side går gjennom i hver repetisjon.
 *
 * @param enhet det som telles, i flertall
 * @param fil hvilken av repetisjonens saksfiler fasen gjelder, fra 0
 */
public record Steg(String fase, String enhet, int fil) {

    /** Så mange saksfiler går med i en repetisjon. */
    public static final int FILER = 3;

    private static final String SAKER = "saker";
    private static final String MILEPAELER = "milepæler";

    /** Livet til en sak, og så det som forfaller, på saker for seg. */
    public static final List<Steg> SAKSGANG = List.of(
            new Steg("opprett", SAKER, 0),
            new Steg("forleng", SAKER, 0),
            new Steg("flytt", SAKER, 0),
            new Steg("avbryt", SAKER, 0),
            new Steg("opprett", SAKER, 1),
            new Steg("fyr1", MILEPAELER, 1),
            new Steg("opprett", SAKER, 2),
            new Steg("fyr8", MILEPAELER, 2));
}
