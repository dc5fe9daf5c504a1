package no.sykefravaer.milepael.regelverk;

/** Hvor sikkert vi vet det: lest i loven, i en sekundærkilde, eller Navs rutine som ingen lov pålegger. */
public enum Merke {
    L("lov"),
    S("sekundærkilde"),
    R("Navs rutine");

    private final String betydning;

    Merke(String betydning) {
        this.betydning = betydning;
    }

    public String betydning() {
        return betydning;
    }
}
