package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.milepael.app.Bunke.Feilet;
import no.sykefravaer.milepael.app.Feilko.Steg;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.RegnskapRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Saksgang;

/** Hent, regn ut, lagre: nye fakta for mange personer i én transaksjon, med utfallet av ett om gangen. */
@ApplicationScoped
public class OppdaterPlaner {

    private final VentendeTombstoner ventende;
    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final Feilko feilko;
    private final RegnskapRepository regnskap;
    private final Json json;

    OppdaterPlaner(
            VentendeTombstoner ventende,
            Saksarkiv arkiv,
            Saksgang saksgang,
            Feilko feilko,
            RegnskapRepository regnskap,
            Json json) {
        this.ventende = ventende;
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.feilko = feilko;
        this.regnskap = regnskap;
        this.json = json;
    }

    @Transactional
    void etter(List<Lest<SykmeldingHendelse>> poster) {
        var postene = new Postregnskap();
        Identbytter.delt(ventende.foran(poster)).forEach(del -> etterDel(del, postene));
        regnskap.foer(postene.avvik());
    }

    private void etterDel(List<Lest<SykmeldingHendelse>> poster, Postregnskap postene) {
        if (poster.getFirst().innhold() instanceof PersonidentByttet bytte) {
            arkiv.slaSammen(bytte);
        }
        var bunke = new Bunke(
                arkiv.laas(forst(poster)), saksgang, (hendelser, callId) -> Utgaende.av(hendelser, callId, json));
        poster.forEach(lest -> postene.foer(lest, bunke.legg(lest)));
        arkiv.lagre(bunke.endringer());
        bunke.feilede().forEach(this::leggBort);
    }

    /** Når døra registrerte det første om hver. */
    static Map<Personident, Instant> forst(List<Lest<SykmeldingHendelse>> poster) {
        return poster.stream()
                .map(Lest::innhold)
                .collect(toMap(
                        SykmeldingHendelse::personident, SykmeldingHendelse::registrert, (forst, senere) -> forst));
    }

    private void leggBort(Feilet feilet) {
        feilko.legg(feilet.post(), Steg.BEREGNING, feilet.arsak());
    }
}
