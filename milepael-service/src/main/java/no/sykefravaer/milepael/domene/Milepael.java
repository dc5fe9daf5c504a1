package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Beslutning.Kilde;
import no.sykefravaer.milepael.domene.Forfall.Hva;

/**
 * Én plikt for én person i ett tilfelle, og hva som er blitt av den. {@code versjon} vokser med hver endring. Lagrer
 * hvorfor den finnes: plikten bærer rad, regelverk, hjemmel og start, opphavet hvilke dokumenter den ble regnet av.
 * {@code utspring} er bestillingen eller den andre plikten den kommer av, null for en i kalenderen. {@code beslutning} er det en person sist har bestemt om den, eller null; den huskes også mens planen sier noe annet.
 */
public record Milepael(
        UUID id,
        UUID tilfelleId,
        UUID utspring,
        int versjon,
        Status status,
        Plikt plikt,
        Opphav opphav,
        Beslutning beslutning) {

    /** Livet til en plikt. PLANLAGT venter på sin dag, BORTFALT bæres ikke lenger av fakta, HISTORISK ble aldri sendt. */
    public enum Status {
        PLANLAGT,
        AKTIV,
        OPPFYLT,
        UNNTAK,
        IKKE_AKTUELL,
        AVVENT,
        BORTFALT,
        HISTORISK
    }

    /**
     * Det som gjør en milepæl til den samme når planen regnes på nytt. {@code orgnummer} bare for plikter per arbeidsgiver.
     * Den som har et utspring, er den samme om tilfellet blir et annet.
     */
    public record Nokkel(UUID tilfelleId, String regel, String orgnummer, UUID utspring) {

        static Nokkel av(UUID tilfelleId, Plikt plikt, UUID utspring) {
            return new Nokkel(utspring == null ? tilfelleId : null, plikt.regel(), plikt.orgnummer(), utspring);
        }
    }

    public Nokkel nokkel() {
        return Nokkel.av(tilfelleId, plikt, utspring);
    }

    /** Dem som skal ha den nå: de som ikke alt har gjort sin del. */
    public List<Part> mottakere() {
        return beslutning == null || beslutning.svart().isEmpty()
                ? plikt.mottakere()
                : plikt.mottakere().stream()
                        .filter(part -> !beslutning.svart().contains(part.rolle()))
                        .toList();
    }

    /** Sant når det er kalt inn til et møte som ikke er holdt eller avlyst. */
    public boolean erInnkalt() {
        return erApen() && beslutning != null && beslutning.mote() != null;
    }

    /** Møtet plikten er å møte i, eller som det er kalt inn til. */
    public Optional<Mote> mote() {
        return erInnkalt() ? Optional.of(beslutning.mote()) : Optional.ofNullable(plikt.mote());
    }

    /** Sant også når en annen av Navs tjenester har kalt inn, så innkallingen ikke er vår. */
    boolean harInnkalling() {
        return erInnkalt() || erApen() && beslutning != null && "INNKALT".equals(beslutning.arsak());
    }

    Milepael i(UUID annetTilfelle) {
        return annetTilfelle.equals(tilfelleId)
                ? this
                : new Milepael(id, annetTilfelle, utspring, versjon, status, plikt, opphav, beslutning);
    }

    public boolean er(Status en) {
        return status == en;
    }

    /** Sant når mottakerne har oppgavene; også mens noen venter på noe. */
    public boolean erApen() {
        return er(Status.AKTIV) || er(Status.AVVENT);
    }

    /** Sant når plikten er det den er fordi en person har bestemt det. */
    public boolean erBesluttet() {
        return beslutning != null && beslutning.status() == status;
    }

    public Milepael bli(Status ny) {
        return bli(ny, plikt, opphav);
    }

    Milepael bli(Status ny, Plikt nyPlikt, Opphav nyttOpphav) {
        return new Milepael(id, tilfelleId, utspring, versjon + 1, ny, nyPlikt, nyttOpphav, beslutning);
    }

    Milepael besluttet(Beslutning ny) {
        return new Milepael(id, tilfelleId, utspring, versjon + 1, ny.status(), plikt, opphav, ny.etter(beslutning));
    }

    Milepael angret(Status ny) {
        return new Milepael(id, tilfelleId, utspring, versjon + 1, ny, plikt, opphav, beslutning.forrige());
    }

    /** Det den var før beslutningen som nå er utløpt; den huskes. */
    Milepael vekket(LocalDate dag) {
        return bli(plikt.aktiveres().isAfter(dag) ? Status.PLANLAGT : Status.AKTIV);
    }

    /** En som er blitt aktiv, men som en beslutning fremdeles gjelder for. */
    Milepael staarVed(LocalDate dato) {
        var staar = beslutning != null && er(Status.AKTIV) && beslutning.gjelder(dato);
        return staar ? med(beslutning.status(), beslutning) : this;
    }

    /** Den samme, med det som er bestemt om plikten i et annet tilfelle; bare en aktiv kan vente. */
    Milepael arver(Beslutning arvet, LocalDate dato) {
        var kreverAktiv = arvet.status() == Status.AVVENT || arvet.status() == Status.AKTIV;
        return !arvet.gjelder(dato) || kreverAktiv && !er(Status.AKTIV) ? this : med(arvet.status(), arvet);
    }

    /** Sant mens Nav venter på arbeidsgivers plan. */
    public boolean venterPaaPlanen() {
        return venterPa("OPPFOLGINGSPLAN_ARBEIDSGIVER");
    }

    /** Sant når den sykmeldte er varslet om at det kan bli stans, og det ikke er tatt tilbake. */
    public boolean erForhandsvarslet() {
        return beslutning != null && beslutning.svarfrist() != null;
    }

    boolean venterPa(String arsak) {
        return er(Status.AVVENT) && erBesluttet() && arsak.equals(beslutning.arsak());
    }

    /** Sant når kravet er møtt av fakta, uten at noen har bestemt det. */
    boolean erInnfridd() {
        return erBesluttet() && beslutning.erFra(Kilde.FAKTA);
    }

    boolean svarfristErUtlopt(LocalDate dato) {
        return erForhandsvarslet() && !beslutning.svarfrist().isAfter(dato);
    }

    /** Den samme, med det som var bestemt før det siste. */
    Milepael utenSiste() {
        return med(status, beslutning.forrige());
    }

    Milepael utenBeslutning() {
        return med(status, null);
    }

    /** Dagen en beslutning utløper, når fraværet da ikke er over. */
    Optional<LocalDate> vekkes(LocalDate slutt) {
        return erBesluttet() ? beslutning.utloper().filter(dag -> !Tilfelle.erOver(slutt, dag)) : Optional.empty();
    }

    /** Det som skjer av seg selv: en planlagt blir aktiv, en beslutning utløper, en åpen lukkes 16 dager etter {@code slutt}. */
    Stream<Forfall> forfall(LocalDate slutt) {
        return switch (status) {
            case PLANLAGT -> Stream.of(aktivering());
            case AKTIV -> Stream.of(avslutning(slutt));
            case AVVENT -> Stream.concat(vekking(slutt), Stream.of(avslutning(slutt)));
            case UNNTAK -> vekking(slutt);
            case OPPFYLT, IKKE_AKTUELL, BORTFALT, HISTORISK -> Stream.empty();
        };
    }

    private Forfall aktivering() {
        return new Forfall(plikt.aktiveres(), id, beslutning == null ? Hva.AKTIVER : Hva.AKTIVER_BESLUTTET);
    }

    private Stream<Forfall> vekking(LocalDate slutt) {
        return vekkes(slutt).map(dag -> new Forfall(dag, id, Hva.VEKK)).stream();
    }

    private Forfall avslutning(LocalDate slutt) {
        return new Forfall(Tilfelle.overEtter(slutt), tilfelleId, Hva.AVSLUTT);
    }

    private Milepael med(Status en, Beslutning annen) {
        return new Milepael(id, tilfelleId, utspring, versjon, en, plikt, opphav, annen);
    }
}
