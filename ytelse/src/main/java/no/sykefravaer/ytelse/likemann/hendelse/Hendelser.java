package no.sykefravaer.ytelse.likemann.hendelse;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Sak;
import no.sykefravaer.ytelse.benk.Saksfil;
import no.sykefravaer.ytelse.likemann.Avvik;
import no.sykefravaer.ytelse.likemann.Likemann;
import no.sykefravaer.ytelse.likemann.Tilkobling;

/**
 * Begge trinnene etter hverandre, med de samme hendelsene som produktet får; enheten er saker. {@code opprett},
 * {@code forleng} og {@code flytt} gir tida til det langsomste, {@code steg1} og {@code steg2} det samme som {@code opprett}
 * med tida til hvert. Tidsur har tjenesten ikke.
 */
final class Hendelser implements Likemann {

    private final Tilkobling tilkobling;
    private final Mottak mottak;
    private final Behandling behandling;
    private final HikariDataSource basseng;
    private final Tabeller tabeller;
    private final Emne ut;
    private final Utsending utsending;
    private final Map<UUID, Tilfelle> staar = new HashMap<>();
    private Innboks inn;
    private List<Tilfelle> skalFinnes = List.of();
    private long sist;
    private long sendtFor;

    Hendelser(Tilkobling tilkobling, Mottak mottak, Behandling behandling)
            throws SQLException, ExecutionException, InterruptedException {
        this.tilkobling = tilkobling;
        this.mottak = mottak;
        this.behandling = behandling;
        this.basseng = tilkobling.basseng(1);
        this.tabeller = new Tabeller(basseng);
        this.ut = new Emne(tilkobling);
        this.utsending = new Utsending(tilkobling, ut.navn());
    }

    @Override
    public void gjorKlar(String fase, Saksfil fil) throws SQLException, ExecutionException, InterruptedException {
        lukkInnboksen();
        var hendelser = etter(fase, fil.saker()).toList();
        skalFinnes = hendelser.stream().map(this::ventet).toList();
        sist = tabeller.sisteTilfelle();
        sendtFor = ut.antall();
        inn = Innboks.med(hendelser, tilkobling);
    }

    @Override
    public Runde kjor(String fase, Saksfil fil) throws SQLException {
        var forste = motta();
        var andre = behandle();
        return Runde.feilfri(fil.antall(), tid(fase, forste, andre));
    }

    @Override
    public Avvik avvik() throws SQLException {
        return Avvik.mellom(skalFinnes, tabeller.tilfellerEtter(sist))
                .og(Avvik.antall(skalFinnes.size(), ut.antall() - sendtFor));
    }

    private static Stream<Hendelse> etter(String fase, Stream<Sak> saker) {
        return switch (fase) {
            case "opprett", "steg1", "steg2" -> saker.flatMap(Hendelse::hosHver);
            case "forleng" -> saker.map(Hendelse::forlengelse);
            case "flytt" -> saker.map(Sak::flyttet).flatMap(Hendelse::hosHver);
            default -> throw new IllegalArgumentException("Likemannen har ikke fasen " + fase);
        };
    }

    private static long tid(String fase, long forste, long andre) {
        return switch (fase) {
            case "steg1" -> forste;
            case "steg2" -> andre;
            default -> Math.max(forste, andre);
        };
    }

    /** Alt personen har fått til nå, er ett fravær. */
    private Tilfelle ventet(Hendelse hendelse) {
        var alene = new Tilfelle(hendelse.id(), hendelse.person(), hendelse.fom(), hendelse.tom());
        return staar.merge(hendelse.person(), alene, Tilfelle::utvidet);
    }

    private long motta() throws SQLException {
        try (var forbindelse = basseng.getConnection()) {
            forbindelse.setAutoCommit(false);
            var begynt = System.nanoTime();
            for (int tatt = 0; tatt < inn.antall(); ) {
                var runde = Emne.runde(inn.leser());
                mottak.ta(forbindelse, runde);
                forbindelse.commit();
                inn.leser().commitSync();
                tatt += runde.size();
            }
            return System.nanoTime() - begynt;
        }
    }

    private long behandle() throws SQLException {
        try (var forbindelse = basseng.getConnection()) {
            forbindelse.setAutoCommit(false);
            var begynt = System.nanoTime();
            int tatt;
            do {
                tatt = behandling.behandle(forbindelse, utsending);
            } while (tatt > 0);
            return System.nanoTime() - begynt;
        }
    }

    private void lukkInnboksen() {
        if (inn != null) {
            inn.close();
            inn = null;
        }
    }

    @Override
    public void close() {
        lukkInnboksen();
        utsending.close();
        ut.close();
        basseng.close();
    }
}
