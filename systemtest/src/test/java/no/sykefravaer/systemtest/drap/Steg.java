package no.sykefravaer.systemtest.drap;

import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Noe som skjer i et forløp. */
sealed interface Steg {

    /** Et kildesystem sender et dokument til døra. */
    record Send(Sykmelding sykmelding) implements Steg {}

    /** Et dokument slettes; rett på emnet, så lenge døra ikke tar imot det. */
    record Slett(SykmeldingHendelse.Slettet hendelse) implements Steg {}
}
