package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import no.sykefravaer.lokal.last.Bulkavsender;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Sak;
import no.sykefravaer.ytelse.benk.Saksfil;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/** Sykmeldinger som linjer i én forespørsel til døra, til Kafka har bekreftet dem alle. Kjernen leser ikke imens. */
final class Bulkside implements Side {

    private final Anlegg anlegg;
    private final Kjernen kjernen;
    private final Klient klient;
    private List<byte[]> linjer = List.of();

    Bulkside(Anlegg anlegg, Kjernen kjernen) {
        this.anlegg = anlegg;
        this.kjernen = kjernen;
        this.klient = new Klient(anlegg.adresser());
    }

    @Override
    public String navn() {
        return "døra";
    }

    @Override
    public List<Steg> steg() {
        return List.of(new Steg("bulk", "dokumenter", 0));
    }

    @Override
    public List<Long> prosesser() {
        return List.of(anlegg.pid("sykmelding-service"));
    }

    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        kjernen.stableOpp(Stream.empty());
        var naa = anlegg.system().klokkene().naa(Hvem.DOR).truncatedTo(ChronoUnit.SECONDS);
        var alle = new ArrayList<byte[]>();
        for (var sak : Saksfil.av(antall, fro).saker().toList()) {
            alle.add(Klient.json(sykmelding(sak, naa)));
        }
        linjer = alle;
    }

    /** Bulkavsenderen feiler når ikke hver linje er bekreftet, så ingen mangler. */
    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, InterruptedException {
        var avsender =
                new Bulkavsender(anlegg.adresser().get("SYKMELDING_URL"), klient.token("rolle=kildesystem&kilde=benk"));
        var begynt = System.nanoTime();
        avsender.sendAlle(linjer);
        return Runde.feilfri(antall, System.nanoTime() - begynt);
    }

    @Override
    public void rydd(String fase) throws IOException, InterruptedException {
        kjernen.lesAlt();
    }

    private static Sykmelding sykmelding(Sak sak, Instant naa) {
        var dag = naa.atZone(ZoneOffset.UTC).toLocalDate();
        return new Sykmelding(
                dag,
                "benk",
                sak.id().toString(),
                sak.person(),
                naa,
                Sykmeldingsstatus.SENDT,
                new Sykmelding.Arbeidsgiver(sak.arbeidsgivere().getFirst()),
                new Sykmelding.Behandler(new Hpr("1234567")),
                "0315",
                List.of(new Sykmeldingsperiode(dag, dag.plusDays(13), Type.INGEN_AKTIVITET, null, null, null)));
    }
}
