package no.sykefravaer.varsling.side.part;

import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.app.Svarutfall;
import no.sykefravaer.varsling.oppgave.Partssvar;

/** Et svar som ikke ble tatt imot, med det som var skrevet. */
record Svarforsok(Partssvar svar, String begrunnelse, Svarutfall utfall) {

    private static final int IKKE_TATT_IMOT = 422;
    private static final int KOLLISJON = 409;
    private static final int PROV_IGJEN = 503;

    int status() {
        return switch (utfall.utfall()) {
            case UTDATERT, ALT_LUKKET, INGET_FRAVAER -> KOLLISJON;
            case KJERNEN_SVARER_IKKE -> PROV_IGJEN;
            default -> IKKE_TATT_IMOT;
        };
    }

    /** Null når siden alt sier det, som når oppgaven er lukket. */
    String melding(Tekster t) {
        return switch (utfall.utfall()) {
            case IKKE_GODTATT -> ikkeGodtatt(t);
            case ALT_LUKKET, SENDT_VIDERE, LUKKET_HER, UKJENT_OPPGAVE -> null;
            case UTDATERT, IKKE_LOV, INGET_FRAVAER, KJERNEN_SVARER_IKKE ->
                t.av("svar.feil." + utfall.utfall().name());
        };
    }

    private String ikkeGodtatt(Tekster t) {
        return utfall.brudd().stream()
                .filter(brudd ->
                        brudd.felt().equals("begrunnelse") || brudd.felt().equals("arsak"))
                .findFirst()
                .map(brudd -> brudd.kode().equals("FOR_LANG") ? "svar.feil.lang" : "svar.feil." + brudd.felt())
                .map(t::av)
                .orElseGet(() -> t.av("svar.feil." + Utfall.IKKE_GODTATT));
    }

    @Override
    public String toString() {
        return "Svarforsok[" + svar + "]";
    }
}
