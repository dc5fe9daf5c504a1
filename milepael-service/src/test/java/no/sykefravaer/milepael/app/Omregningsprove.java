package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Utgang;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.OmregningRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Innforing;
import no.sykefravaer.milepael.domene.Omregning;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Regler;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.milepael.domene.Utvalg;
import no.sykefravaer.milepael.regelverk.Lovvalg;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.regelverk.Praksis;
import no.sykefravaer.milepael.regelverk.Regelsett;
import no.sykefravaer.milepael.regelverk.Regelverk;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Det prøvene av omregning trenger: en som regner med en annen lov, og det som ble sendt, lesbart. */
@ApplicationScoped
class Omregningsprove {

    static final Utvalg ALLE = new Utvalg(true, null, null, null, null);

    private final Omregninger omregninger;
    private final OmregningRepository rader;
    private final Saksarkiv arkiv;
    private final Json json;
    private final Klokke klokke;
    private final Bildet bildet;
    private final ObjectMapper mapper;
    private final String megler;

    Omregningsprove(
            Omregninger omregninger,
            OmregningRepository rader,
            Saksarkiv arkiv,
            Json json,
            Klokke klokke,
            Bildet bildet,
            ObjectMapper mapper,
            @ConfigProperty(name = "kafka.bootstrap.servers") String megler) {
        this.omregninger = omregninger;
        this.rader = rader;
        this.arkiv = arkiv;
        this.json = json;
        this.klokke = klokke;
        this.bildet = bildet;
        this.mapper = mapper;
        this.megler = megler;
    }

    OmregnPersoner etter(Function<Oppfolgingstilfelle, List<Plikt>> loven) {
        var dagens = Regelsett.av(new Planlegger(Regelverk.REGLER, Lovvalg.FRIST), Praksis.INGEN);
        var saksgang = new Saksgang(
                Tilfelleberegner::tilfeller,
                new Regler(
                        (tilfelle, kontor) -> loven.apply(tilfelle),
                        dagens.innfridd(),
                        dagens.bestilt(),
                        dagens.folger(),
                        dagens.bestiller(),
                        dagens.utelater()),
                Innforing.INGEN);
        return new OmregnPersoner(rader, arkiv, saksgang, json, klokke);
    }

    /** Setter i gang og tar alle skrittene. */
    Omregning alt(OmregnPersoner omregner, LocalDate dato) {
        omregninger.start(ALLE, "kall-omregn").orElseThrow();
        return resten(omregner, dato);
    }

    Omregning resten(OmregnPersoner omregner, LocalDate dato) {
        while (omregner.skritt(dato) > 0) {}
        return omregninger.siste().orElseThrow();
    }

    /** Mens en annen arbeider med omregningen. */
    int mensEnAnnenArbeider(OmregnPersoner omregner, LocalDate dato) {
        return QuarkusTransaction.requiringNew().call(() -> {
            rader.laasLedig().orElseThrow();
            return omregner.skritt(dato);
        });
    }

    Utgang utgang() {
        return new Utgang(megler, mapper, bildet);
    }

    /** Det som er sendt siden sist: person, hva, regel, frist og versjon, sortert. */
    List<String> sendt(Utgang utgang) throws IOException {
        var identer = bildet.les("select id, personident from person").stream()
                .map(linje -> linje.split(" \\| "))
                .collect(toMap(felt -> felt[0], felt -> felt[1]));
        return utgang.nye().stream()
                .map(h -> identer.get(h.personId().toString()) + " " + kort(h))
                .sorted()
                .toList();
    }

    private static String kort(MilepaelHendelse hendelse) {
        return switch (hendelse) {
            case Aktivert a -> "aktivert %s %s v%d".formatted(a.regel(), a.frist(), a.versjon());
            case Endret e -> "endret %s %s v%d".formatted(e.regel(), e.frist(), e.versjon());
            case Lukket l -> "lukket %s v%d".formatted(l.grunn(), l.versjon());
            case PersonOppdatert p -> "person " + p.versjon();
        };
    }
}
