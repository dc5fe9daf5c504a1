package no.sykefravaer.varsling.side.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.varsling.kjerne.Historikk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.oppgave.Partssvar;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.part.Svarskjema.Valg;

/**
 * Møtet hun er kalt inn til.
 *
 * @param svart det hun sist svarte på nettopp dette møtet; null når hun ikke har svart
 */
record Mittmote(UUID id, int versjon, String naar, String sted, boolean medSykmelder, String svart, List<Valg> valg) {

    private static final Set<String> MOTER = Set.of("DIALOGMOTE_2", "DIALOGMOTE_3");
    private static final Set<String> NY_INNKALLING = Set.of("KALL_INN", "ENDRE_MOTE");

    static boolean erMote(Milepael m) {
        return MOTER.contains(m.regel()) && m.mote() != null && Statusmerke.erNaa(m.status());
    }

    static Mittmote av(Milepael m, List<Historikk> historikk, Tekster t) {
        var mote = m.mote();
        return new Mittmote(
                m.milepaelId(),
                m.versjon(),
                t.mote(mote.tidspunkt()),
                mote.sted() == null ? null : t.kode("sted", mote.sted()),
                mote.medSykmelder(),
                svart(historikk).map(kode -> t.kode("arsak", kode)).orElse(null),
                Partssvar.MOTESVAR.arsaker().stream()
                        .map(kode -> new Valg(kode, t.kode("arsak", kode)))
                        .toList());
    }

    /** Et svar på en tidligere innkalling er ikke et svar på denne. */
    private static Optional<String> svart(List<Historikk> historikk) {
        String svar = null;
        for (var rad : historikk) {
            if (NY_INNKALLING.contains(rad.handling())) {
                svar = null;
            } else if (rad.handling().equals("SVAR_SOM_SYKMELDT")) {
                svar = rad.arsak();
            }
        }
        return Optional.ofNullable(svar);
    }
}
