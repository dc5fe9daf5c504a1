package no.sykefravaer.systemtest.drap;

import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Noe som skjer i et forløp. */
sealed interface Steg {

    /** Et kildesystem sender et dokument til døra. */
    record Send(Sykmelding sykmelding, String kilde) implements Steg {

        Send(Sykmelding sykmelding) {
            this(sykmelding, Klient.KILDE);
        }
    }

    /** Det kildesystemet har sendt under id-en, erstattes av dette. */
    record Erstatt(Sykmelding sykmelding, long versjon) implements Steg {}

    /** Nav sletter noe på et emne der bare id-en står igjen; på sitt eget emne hos oss. */
    record Tombstone(SykmeldingTombstone tombstone) implements Steg {}

    /** Et dokument slettes; rett på emnet, så lenge døra ikke tar imot det. */
    record Slett(SykmeldingHendelse.Slettet hendelse) implements Steg {}
}
