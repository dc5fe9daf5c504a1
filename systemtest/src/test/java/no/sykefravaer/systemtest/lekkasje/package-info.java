/** Kanarifugler sluppet inn på alle måter, og en leting etter dem der de ikke skal være. */
package no.sykefravaer.systemtest.lekkasje;
