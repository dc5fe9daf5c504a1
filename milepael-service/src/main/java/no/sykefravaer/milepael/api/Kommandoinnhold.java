package no.sykefravaer.milepael.api;

/**
 * Det den som handler, sender: versjonen hun så, årsaken som kode, datoen det gjelder til (ÅÅÅÅ-MM-DD, Europe/Oslo), og
 * hennes egne ord, som bare Nav og den sykmeldte får lese. Om et møte: tidspunkt (ÅÅÅÅ-MM-DDTTT:MM, Europe/Oslo), sted som
 * kode, og om sykmelder skal være med. {@code fra} er dagen en stans foreslås fra, {@code rolle} den Nav svarer for. Hva som
 * kreves, følger av plikten og handlingen.
 */
public record Kommandoinnhold(
        Integer versjon,
        String arsak,
        String til,
        String begrunnelse,
        String tidspunkt,
        String sted,
        Boolean medSykmelder,
        String fra,
        String rolle) {

    static final Kommandoinnhold TOMT = new Kommandoinnhold(null, null, null, null, null, null, null, null, null);
}
