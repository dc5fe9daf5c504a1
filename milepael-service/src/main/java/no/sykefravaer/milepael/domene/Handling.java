package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Milepael.Status.AKTIV;
import static no.sykefravaer.milepael.domene.Milepael.Status.PLANLAGT;

import java.util.Set;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Det en person kan gjøre med en plikt, hva den blir av det, og hva den må være før. */
public enum Handling {
    OPPFYLL(Status.OPPFYLT, PLANLAGT, AKTIV, Status.AVVENT),
    UNNTA(Status.UNNTAK, PLANLAGT, AKTIV, Status.AVVENT),
    GJOR_UAKTUELL(Status.IKKE_AKTUELL, PLANLAGT, AKTIV, Status.AVVENT),
    AVVENT(Status.AVVENT, AKTIV, Status.AVVENT),
    FORHANDSVARSLE(Status.AVVENT, AKTIV, Status.AVVENT),
    INNSTILL(Status.OPPFYLT, AKTIV, Status.AVVENT),
    MOTTA_PLAN(Status.OPPFYLT, PLANLAGT, AKTIV, Status.OPPFYLT),
    MOTTA_UTTALELSE(Status.AKTIV, AKTIV, Status.AVVENT),
    KALL_INN(Status.AVVENT, AKTIV, Status.AVVENT),
    ENDRE_MOTE(Status.AVVENT, AKTIV, Status.AVVENT),
    AVLYS(Status.AKTIV, AKTIV, Status.AVVENT),
    AVHOLD(Status.OPPFYLT, PLANLAGT, AKTIV, Status.AVVENT),
    SVAR(Status.OPPFYLT, AKTIV, Status.AVVENT),
    SVAR_SOM_SYKMELDT(Status.AKTIV, AKTIV, Status.AVVENT),
    VURDER_SAMMEN(Status.OPPFYLT, AKTIV, Status.AVVENT);

    private final Status blir;
    private final Set<Status> fra;

    Handling(Status blir, Status... fra) {
        this.blir = blir;
        this.fra = Set.of(fra);
    }

    public Status blir() {
        return blir;
    }

    public boolean kanGjoresFra(Status status) {
        return fra.contains(status);
    }
}
