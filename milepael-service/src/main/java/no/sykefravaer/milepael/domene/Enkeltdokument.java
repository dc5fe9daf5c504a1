package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.milepael.domene.Faktum.Enkelt;
import no.sykefravaer.milepael.domene.Faktum.OmEnkeltdokument;
import no.sykefravaer.milepael.domene.Faktum.Trukket;

/** Én søknad eller inntektsmelding mens fakta om den anvendes i rekkefølge: den første står til den trekkes. */
final class Enkeltdokument {

    private final List<Integer> numre = new ArrayList<>();
    private Enkelt staar;

    /** Det som står, eller null. */
    Enkelt staar() {
        return staar;
    }

    /** Nummeret til dokumentet som står, og til gjentakelsene av det, i rekkefølge. */
    List<Integer> numre() {
        return numre;
    }

    Utfall anvend(OmEnkeltdokument faktum, int nummer) {
        return switch (faktum) {
            case Enkelt dokument -> ta(dokument, nummer);
            case Trukket trukket -> trekk();
        };
    }

    private Utfall ta(Enkelt dokument, int nummer) {
        if (dokument.orgnummer() == null) {
            return Utfall.UTEN_ARBEIDSGIVER;
        }
        if (staar != null && !Soknadsutsagn.sierDetSamme(staar, dokument)) {
            return Utfall.ANNET_INNHOLD;
        }
        numre.add(nummer);
        if (staar != null) {
            return staar.orgnummer().equals(dokument.orgnummer()) ? Utfall.GJENTAKELSE : Utfall.ANNEN_ARBEIDSGIVER;
        }
        staar = dokument;
        return Utfall.ANVENDT;
    }

    private Utfall trekk() {
        var noeStod = staar != null;
        staar = null;
        numre.clear();
        return noeStod ? Utfall.ANVENDT : Utfall.INGENTING_AA_TREKKE;
    }
}
