package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;

/**
 * Et anslag over når sykepengene tar slutt, om fraværet varer ved uten avbrudd etter siste dag sykmeldingen rekker til.
 * Regnet av sykmeldinger og søknader, ikke av det Nav har utbetalt.
 *
 * @param dato siste dag det betales for; før fraværet begynte når det da ikke var noe igjen
 * @param bruktFor sykepengedager brukt av retten da fraværet begynte
 * @param brukt sykepengedager brukt til og med siste dag sykmeldingen rekker til
 * @param igjen sykepengedager igjen etter den
 */
public record ForelopigMaksdato(LocalDate dato, int bruktFor, int brukt, int igjen) {}
