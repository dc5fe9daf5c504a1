package no.sykefravaer.ytelse.likemann.hendelse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.ytelse.likemann.Likemann;
import no.sykefravaer.ytelse.likemann.Sideprosess;
import no.sykefravaer.ytelse.likemann.Tilkobling;

/**
 * De samme setningene, tusen om gangen: spørringer med {@code = any(?)}, innsettinger med {@code executeBatch} og
 * {@code reWriteBatchedInserts}, og sendingene ventet på samlet. Rekkefølgen er den samme: tilfellene er bekreftet før de
 * sendes, og bitene er behandlet først når megleren har svart.
 */
public final class IBunker {

    private static final int HENTES = 1000;

    private IBunker() {}

    public static void main(String[] argumenter) throws Exception {
        Sideprosess.kjor(argumenter, IBunker::likemann);
    }

    static Likemann likemann(Tilkobling tilkobling) throws SQLException, ExecutionException, InterruptedException {
        return new Hendelser(tilkobling, IBunker::ta, IBunker::behandle);
    }

    private static void ta(Connection forbindelse, List<Hendelse> hendelser) throws SQLException {
        var kjente = new HashSet<UUID>();
        var ider = hendelser.stream().map(Hendelse::id).toList();
        spor(forbindelse, "select * from bit where uuid = any(?)", ider).forEach(bit -> kjente.add(bit.uuid()));
        try (var innsetting = forbindelse.prepareStatement(Mottak.INNSETTING)) {
            for (var hendelse : hendelser) {
                if (kjente.add(hendelse.id())) {
                    Mottak.settInn(innsetting, hendelse);
                    innsetting.addBatch();
                }
            }
            innsetting.executeBatch();
        }
    }

    private static int behandle(Connection forbindelse, Utsending utsending) throws SQLException {
        var ubehandlet = ubehandlet(forbindelse);
        var tilfeller = tilfeller(forbindelse, ubehandlet);
        try (var innsetting = forbindelse.prepareStatement(Behandling.INNSETTING)) {
            for (var tilfelle : tilfeller) {
                Behandling.settInn(innsetting, tilfelle);
                innsetting.addBatch();
            }
            innsetting.executeBatch();
        }
        forbindelse.commit();
        utsending.sendOgVent(tilfeller, Tilfelle::person);
        merk(forbindelse, ubehandlet);
        return ubehandlet.size();
    }

    private static List<Bit> ubehandlet(Connection forbindelse) throws SQLException {
        try (var sporring = forbindelse.prepareStatement(Behandling.UBEHANDLET)) {
            sporring.setInt(1, HENTES);
            try (var svar = sporring.executeQuery()) {
                return Bit.alle(svar);
            }
        }
    }

    private static List<Tilfelle> tilfeller(Connection forbindelse, List<Bit> ubehandlet) throws SQLException {
        var biter = new HashMap<UUID, List<Bit>>();
        var personer = ubehandlet.stream().map(Bit::person).distinct().toList();
        spor(forbindelse, Behandling.BEHANDLET_FOR + "= any(?)", personer).forEach(bit -> leggTil(biter, bit));
        var avbrutt = new HashSet<UUID>();
        var ider = ubehandlet.stream().map(Bit::uuid).toList();
        spor(forbindelse, "select b.* from bit b join avbrutt a on a.bit = b.id where b.uuid = any(?)", ider)
                .forEach(bit -> avbrutt.add(bit.uuid()));
        var tilfeller = new ArrayList<Tilfelle>();
        for (var bit : ubehandlet) {
            if (!avbrutt.contains(bit.uuid())) {
                leggTil(biter, bit);
            }
            tilfeller.add(Tilfelle.siste(bit.uuid(), biter.get(bit.person())));
        }
        return tilfeller;
    }

    private static void leggTil(Map<UUID, List<Bit>> biter, Bit bit) {
        biter.computeIfAbsent(bit.person(), person -> new ArrayList<>()).add(bit);
    }

    private static void merk(Connection forbindelse, List<Bit> behandlet) throws SQLException {
        try (var oppdatering = forbindelse.prepareStatement("update bit set behandlet = true where uuid = ?")) {
            for (var bit : behandlet) {
                oppdatering.setObject(1, bit.uuid());
                oppdatering.addBatch();
            }
            oppdatering.executeBatch();
        }
        forbindelse.commit();
    }

    private static List<Bit> spor(Connection forbindelse, String sql, Collection<UUID> verdier) throws SQLException {
        try (var sporring = forbindelse.prepareStatement(sql)) {
            sporring.setArray(1, forbindelse.createArrayOf("uuid", verdier.toArray()));
            try (var svar = sporring.executeQuery()) {
                return Bit.alle(svar);
            }
        }
    }
}
