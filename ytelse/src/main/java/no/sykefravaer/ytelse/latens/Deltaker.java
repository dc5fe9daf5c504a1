package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.innsending.Sykmelding.Arbeidsgiver;
import no.sykefravaer.lokal.innsending.Sykmelding.Behandler;
import no.sykefravaer.lokal.syntetisk.Gradering;

/**
 * En oppdiktet sykmeldt hos ett kontor. Den første sykmeldingen gjør henne kjent, forlengelsen er den som måles.
 *
 * @param folges om forlengelsen gir oppgaver til alle, og kontorets liste leses til hennes står der
 */
record Deltaker(Personident ident, String kontor, Orgnummer bedrift, boolean folges) {

    private static final Hpr HPR = new Hpr("1234567");

    /** Dag 52 av fraværet: kravet i uke 8 står på Navs liste, og fristen er ikke ute. */
    private static final int SIDEN_MED_OPPGAVER = 51;

    /** Dag 12: forlengelsen planlegger alt, og ingenting er forfalt. */
    private static final int SIDEN_UTEN = 11;

    private static final int FORSTE = 10;
    private static final int RESTEN = 60;

    byte[] forste(Instant naa, LocalDate dag) throws IOException {
        return sykmelding(naa, dag.minusDays(dagerSiden()), FORSTE);
    }

    byte[] forlengelse(Instant naa, LocalDate dag) throws IOException {
        return sykmelding(naa, dag.minusDays(dagerSiden() - FORSTE), RESTEN);
    }

    private int dagerSiden() {
        return folges ? SIDEN_MED_OPPGAVER : SIDEN_UTEN;
    }

    private byte[] sykmelding(Instant naa, LocalDate fom, int dager) throws IOException {
        var periode = Gradering.HELT.periode(fom, fom.plusDays(dager - 1L), 0);
        return Klient.json(new Sykmelding(
                fom,
                "latens",
                UUID.randomUUID().toString(),
                ident,
                naa,
                Sykmeldingsstatus.SENDT,
                new Arbeidsgiver(bedrift),
                new Behandler(HPR),
                kontor,
                List.of(periode)));
    }

    @Override
    public String toString() {
        return "Deltaker[***]";
    }
}
