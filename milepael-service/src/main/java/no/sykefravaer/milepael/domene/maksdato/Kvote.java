package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;

/**
 * Det som ble av én rett til sykepenger.
 *
 * @param maksdato siste dag det betales for, om den sykmeldte er syk uten avbrudd etter siste kjente dag
 * @param forbrukteDager hverdager brukt, de siste tre årene
 */
public record Kvote(LocalDate maksdato, int forbrukteDager) {}
