/**
 * Det andre ville valgt: Flowable, db-scheduler, og en hendelse om gangen slik dagens tjenester gjør det. Hver i sin enkle og
 * i sin beste form, skrevet for målebenken etter den offentlige dokumentasjonen. Ingen tjeneste har dem; se ADR-0036.
 */
package no.sykefravaer.ytelse.likemann;
