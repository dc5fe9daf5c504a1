package no.sykefravaer.sykmelding.api;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.dokument.Henvisning;
import no.sykefravaer.sykmelding.milepael.Milepaelklient;
import no.sykefravaer.sykmelding.milepael.Paavegneav;

/** Spør kjernen hva det er blitt av et dokument avsenderen selv har sendt. */
@ApplicationScoped
class Utfallsoppslag {

    private final Milepaelklient milepael;
    private final Innsender innsender;

    Utfallsoppslag(Milepaelklient milepael, Innsender innsender) {
        this.milepael = milepael;
        this.innsender = innsender;
    }

    /** Svaret som JSON. @throws Avvist med {@code ukjent} når kjernen ikke kjenner det hos denne kilden */
    byte[] utfall(String adresse, Anrop anrop, String fullmakt, Feilkode ukjent) {
        innsender.kilde();
        var dokument = Henvisning.les(anrop.id(), anrop.personident());
        return milepael.utfall(adresse, dokument, new Paavegneav(fullmakt, anrop.kallId()))
                .orElseThrow(() -> new Avvist(ukjent));
    }
}
