/** Det nasjonale året: et årskull dag for dag gjennom et helt system, og statistikken etterpå mot tabellen. */
package no.sykefravaer.ytelse.nasjonaltaar;
