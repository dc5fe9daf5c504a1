/** Varslene, målingene og dashbordet slik de står i {@code drift/} og {@code docs/}. */
package no.sykefravaer.systemtest.drift;
