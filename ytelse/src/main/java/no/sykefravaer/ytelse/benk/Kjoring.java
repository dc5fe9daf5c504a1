package no.sykefravaer.ytelse.benk;

import java.util.Map;

/**
 * En kjøring av benken: når (UTC), på hvilken kode og maskin, og med hvilken kommando. Linjene i
 * {@code docs/ytelse/kjoringer.jsonl}.
 */
public record Kjoring(String id, String tid, String commit, String kommando, Map<String, String> maskin) {}
