package no.sykefravaer.milepael.regelverk;

/** Hvor sikkert vi vet det: lest i loven, i en sekundærkilde, eller Navs rutine som ingen lov pålegger. */
public enum Merke {
    L("lest i loven slik den er kunngjort i Norsk Lovtidend eller står hos Lovdata"),
    S("hentet fra en annen kilde enn loven"),
    R("rutine hos Nav eller vår egen regnemåte; ingen lov sier det");

    private final String betydning;

    Merke(String betydning) {
        this.betydning = betydning;
    }

    public String betydning() {
        return betydning;
    }
}
