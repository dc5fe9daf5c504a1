package no.sykefravaer.milepael.regelverk;

import java.util.List;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Handling;

/**
 * Noe som kan bestemmes om en plikt, og årsakene det kan velges mellom. Ingen årsaker: det sies ikke hvorfor.
 * {@code regel} er null når raden gjelder alle Navs plikter.
 */
public record Adgang(
        String regel, Handling handling, Slutt slutt, boolean arsakPaakrevd, boolean begrunnes, List<String> arsaker) {

    /** Om beslutningen tar slutt av seg selv en dag. */
    public enum Slutt {
        INGEN,
        VALGFRI,
        PAAKREVD,
        SVARFRIST
    }

    /** Dagene fram til svarfristen i et forhåndsvarsel: minst og mest (R). */
    public static final int KORTESTE_SVARFRIST = 21;

    public static final int LENGSTE_SVARFRIST = 42;

    static final String PLAN_MOTTATT = "PLAN_MOTTATT";

    public Adgang {
        arsaker = List.copyOf(arsaker);
    }

    /** Uten dato; årsaken må være en av disse. */
    static Adgang enAv(String regel, Handling handling, String... arsaker) {
        return new Adgang(regel, handling, Slutt.INGEN, true, false, List.of(arsaker));
    }

    /** Den samme, der den som bestemmer, må si hvorfor med egne ord. */
    Adgang begrunnet() {
        return new Adgang(regel, handling, slutt, arsakPaakrevd, true, arsaker);
    }

    Adgang til(Slutt annen) {
        return new Adgang(regel, handling, annen, arsakPaakrevd, begrunnes, arsaker);
    }

    Adgang utenKravTilArsak() {
        return new Adgang(regel, handling, slutt, false, begrunnes, arsaker);
    }

    /** Plikten eller pliktene raden gjelder, til den som leser. */
    public String gjelder() {
        return regel != null ? regel : handling == Handling.OPPFYLL ? "alle andre" : "alle Navs";
    }

    /** Årsaken når det bare finnes én, ellers den som er oppgitt; da kan den være null. */
    public String arsakEller(String oppgitt) {
        return oppgitt == null && arsakPaakrevd && arsaker.size() == 1 ? arsaker.getFirst() : oppgitt;
    }

    /** Sant når det sist er bestemt at planen er mottatt. */
    public static boolean erMottattPlan(Beslutning beslutning) {
        return beslutning != null && PLAN_MOTTATT.equals(beslutning.arsak());
    }
}
