package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Oppfyllelse;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Sak;

/** Den ansvarlige sier at plikten er gjort. */
@ApplicationScoped
public class OppfyllMilepael {

    /** Milepælen er endret siden den som handler, så den, eller er ikke lenger åpen. */
    public static class UtdatertVersjon extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final Saksarkiv arkiv;
    private final Json json;

    OppfyllMilepael(Saksarkiv arkiv, Json json) {
        this.arkiv = arkiv;
        this.json = json;
    }

    /**
     * Sier det samme to ganger uten å gjøre det to ganger.
     *
     * @return tom når milepælen er ukjent, eller ikke den spørrendes
     * @throws UtdatertVersjon når {@code versjon} ikke er den siste, eller plikten ikke er åpen
     */
    @Transactional
    public Optional<Milepael> oppfyll(UUID id, int versjon, String callId, BiPredicate<Person, Milepael> maa) {
        return arkiv.laas(id)
                .flatMap(sak -> milepael(sak, id)
                        .filter(m -> maa.test(sak.person(), m))
                        .map(m -> oppfyll(sak, m, versjon, callId)));
    }

    private Milepael oppfyll(Sak sak, Milepael m, int versjon, String callId) {
        if (m.er(Status.OPPFYLT) && m.versjon() == versjon + 1) {
            return m;
        }
        if (!m.er(Status.AKTIV) || m.versjon() != versjon) {
            throw new UtdatertVersjon();
        }
        var steg = Oppfyllelse.av(sak, m);
        var hendelser = Utgaende.av(steg.hendelser(), callId, json);
        arkiv.lagre(List.of(new Saksendring(sak, steg.sak(), hendelser)));
        return steg.sak().milepaeler().get(m.nokkel());
    }

    private static Optional<Milepael> milepael(Sak sak, UUID id) {
        return sak.milepaeler().values().stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
