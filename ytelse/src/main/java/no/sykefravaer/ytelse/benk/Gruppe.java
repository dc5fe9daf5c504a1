package no.sykefravaer.ytelse.benk;

import java.util.List;

/** Sider som måles om hverandre. */
public record Gruppe(String navn, List<Side> sider) {}
