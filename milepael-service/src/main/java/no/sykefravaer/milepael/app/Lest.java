package no.sykefravaer.milepael.app;

/** En post som lot seg lese, og det den inneholdt. */
record Lest<T>(Innpost post, T innhold) {}
