package no.sykefravaer.milepael.domene;

import java.util.HashMap;
import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** En åpen plikt gjøres oppfylt, og oppgavene lukkes hos alle. */
public final class Oppfyllelse {

    private Oppfyllelse() {}

    public static Steg av(Sak sak, Milepael m) {
        var oppfylt = m.bli(Status.OPPFYLT);
        var milepaeler = new HashMap<>(sak.milepaeler());
        milepaeler.put(oppfylt.nokkel(), oppfylt);
        var lukket = new Hendelser(sak.person()).lukket(oppfylt, Lukkegrunn.UTFORT);
        return new Steg(sak.med(sak.tilfeller(), milepaeler), List.of(lukket));
    }
}
