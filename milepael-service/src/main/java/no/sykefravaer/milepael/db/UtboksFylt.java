package no.sykefravaer.milepael.db;

import java.util.Set;

/** Noe er lagt i disse båsene; senderen vekkes når transaksjonen er ferdig. */
public record UtboksFylt(Set<Integer> sharder) {}
