package no.sykefravaer.varsling.side.part;

import java.util.List;
import no.sykefravaer.varsling.oppgave.Partssvar;

/**
 * Ett svar som kan gis på en oppgave.
 *
 * @param hjelp én setning om hva svaret betyr; null når knappen sier alt
 * @param valg det det velges mellom; tomt når svaret sier alt selv
 * @param skrevet det som sto i begrunnelsen da svaret sist ble sendt
 * @param feil det som var galt sist; null når det ikke er sendt
 */
record Svarskjema(
        String kode,
        String tittel,
        String hjelp,
        List<Valg> valg,
        boolean begrunnes,
        boolean tekst,
        String skrevet,
        String feil) {

    /** Noe det kan velges mellom. */
    record Valg(String kode, String tekst) {}

    static Svarskjema av(Partssvar svar, Tekster t, Svarforsok sist) {
        var denne = sist != null && sist.svar() == svar ? sist : null;
        return new Svarskjema(
                svar.kode(),
                t.av("svar." + svar.kode()),
                Ordliste.finn("svar.hjelp." + svar.kode())
                        .map(ord -> ord.paa(t.malform()))
                        .orElse(null),
                svar.arsaker().stream()
                        .map(kode -> new Valg(kode, t.kode("arsak", kode)))
                        .toList(),
                svar.begrunnes(),
                svar.begrunnes() || svar.erBestilling(),
                denne == null || denne.begrunnelse() == null ? "" : denne.begrunnelse(),
                denne == null ? null : denne.melding(t));
    }

    /** Sant når det er nok å trykke. */
    public boolean enkelt() {
        return !tekst && valg.isEmpty();
    }

    /** Sant når hvert valg får sin egen knapp. */
    public boolean knapper() {
        return kode.equals(Partssvar.MOTESVAR.kode());
    }

    @Override
    public String toString() {
        return "Svarskjema[" + kode + "]";
    }
}
