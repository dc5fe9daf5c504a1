package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.util.UUID;

/**
 * Noe en av Navs egne tjenester melder at er gjort med en plikt. {@code tjeneste} er den som melder, {@code meldt} når det
 * skjedde (UTC).
 */
public record Navfaktum(
        UUID id, String tjeneste, String regel, Handling handling, Beslutning beslutning, Instant meldt) {}
