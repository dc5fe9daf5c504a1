/** Produktet som en side i målebenken: et helt system, der det som ikke måles, er frosset. */
package no.sykefravaer.ytelse.produkt;
