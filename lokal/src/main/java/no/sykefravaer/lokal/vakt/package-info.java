/** Det hver prosess har med seg: den slutter når tilsynet er borte, sier fra når den er klar, og logger kort. */
package no.sykefravaer.lokal.vakt;
