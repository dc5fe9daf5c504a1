/** Det hele systemet lover, prøvd utenfra: ende til ende, gift, drepte prosesser og en ren stans. */
package no.sykefravaer.systemtest;
