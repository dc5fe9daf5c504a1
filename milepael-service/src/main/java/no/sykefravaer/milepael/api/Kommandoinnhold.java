package no.sykefravaer.milepael.api;

/**
 * Det den som handler, sender: versjonen hun så, årsaken som kode, datoen det gjelder til (ÅÅÅÅ-MM-DD, Europe/Oslo), og
 * hennes egne ord, som bare Nav og den sykmeldte får lese. Hva som kreves, følger av plikten og handlingen.
 */
public record Kommandoinnhold(Integer versjon, String arsak, String til, String begrunnelse) {}
