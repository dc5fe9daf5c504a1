package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Forfall.Hva;

/**
 * Én plikt for én person i ett tilfelle, og hva som er blitt av den. {@code versjon} vokser med hver endring. Lagrer
 * hvorfor den finnes: plikten bærer rad, regelverk, hjemmel og start, opphavet hvilke dokumenter
 * den ble regnet av.
 */
public record Milepael(UUID id, UUID tilfelleId, int versjon, Status status, Plikt plikt, Opphav opphav) {

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

    /** Det som gjør en milepæl til den samme når planen regnes på nytt. {@code orgnummer} bare for plikter per arbeidsgiver. */
    public record Nokkel(UUID tilfelleId, String regel, String orgnummer) {}

    public Nokkel nokkel() {
        return new Nokkel(tilfelleId, plikt.regel(), plikt.orgnummer());
    }

    public boolean er(Status en) {
        return status == en;
    }

    public Milepael bli(Status ny) {
        return new Milepael(id, tilfelleId, versjon + 1, ny, plikt, opphav);
    }

    Milepael bli(Status ny, Plikt nyPlikt, Opphav nyttOpphav) {
        return new Milepael(id, tilfelleId, versjon + 1, ny, nyPlikt, nyttOpphav);
    }

    /** Det neste som skjer av seg selv: en planlagt blir aktiv, en aktiv lukkes 16 dager etter {@code slutt}. */
    Optional<Forfall> forfall(LocalDate slutt) {
        return switch (status) {
            case PLANLAGT -> Optional.of(new Forfall(plikt.aktiveres(), id, Hva.AKTIVER));
            case AKTIV -> Optional.of(new Forfall(Tilfelle.overEtter(slutt), id, Hva.AVSLUTT));
            case OPPFYLT, UNNTAK, IKKE_AKTUELL, AVVENT, BORTFALT, HISTORISK -> Optional.empty();
        };
    }
}
