package no.sykefravaer.milepael.domene;

import java.util.UUID;

/**
 * Det som avgjør hvor mye Navs oppfølging betyr for en som er sykmeldt nå.
 *
 * @param gradert siste registrerte dag er gradert
 * @param utenArbeidsgiver hun har ingen arbeidsgiver på siste registrerte dag
 * @param bistandBedt noen har bedt Nav om bistand, og den er ikke gitt
 * @param usikkerRetur arbeidsgiver og ansatt er usikre på om hun kommer tilbake, uenige, eller har ikke svart
 */
public record Oppfolgingsbehov(
        UUID personId, boolean gradert, boolean utenArbeidsgiver, boolean bistandBedt, boolean usikkerRetur) {}
