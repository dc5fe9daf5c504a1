package no.sykefravaer.milepael.app;

import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.domene.Innkommet;

/** En post som lot seg lese. */
record Lest(Innpost post, SykmeldingHendelse hendelse) {

    Innkommet innkommet() {
        return Innkommet.av(hendelse, post.callId());
    }
}
