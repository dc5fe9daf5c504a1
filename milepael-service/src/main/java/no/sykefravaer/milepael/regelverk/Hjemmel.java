package no.sykefravaer.milepael.regelverk;

/** Det en plikt hviler på, slik det vises for mottakeren, og merket som sier om det er lov eller rutine. */
public record Hjemmel(String tekst, Merke merke) {

    static Hjemmel arbeidsmiljoloven(String sted) {
        return new Hjemmel("arbeidsmiljøloven " + sted, Merke.L);
    }

    static Hjemmel folketrygdloven(String sted) {
        return new Hjemmel("folketrygdloven " + sted, Merke.L);
    }

    static Hjemmel rutine() {
        return new Hjemmel("Navs rutine, ingen lovhjemmel", Merke.R);
    }
}
