/** Navs egne emner, når de er satt opp: det som står der, går samme vei som det avsenderne sender. */
package no.sykefravaer.sykmelding.nav;
