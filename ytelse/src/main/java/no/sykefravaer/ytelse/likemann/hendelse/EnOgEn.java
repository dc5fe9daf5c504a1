package no.sykefravaer.ytelse.likemann.hendelse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.ytelse.likemann.Likemann;
import no.sykefravaer.ytelse.likemann.Sideprosess;
import no.sykefravaer.ytelse.likemann.Tilkobling;

/**
 * Setning for setning, slik tjenesten gjør det i dag: <a
 * href="https://github.com/navikt/isoppfolgingstilfelle">navikt/isoppfolgingstilfelle</a>, {@code SyketilfellebitConsumer},
 * {@code OppfolgingstilfelleBitService} og {@code OppfolgingstilfelleCronjob}. Vår går straks videre til det neste; der
 * venter det i opptil ti minutter.
 */
public final class EnOgEn {

    private static final int HENTES = 4000;

    private EnOgEn() {}

    public static void main(String[] argumenter) throws Exception {
        Sideprosess.kjor(argumenter, EnOgEn::likemann);
    }

    static Likemann likemann(Tilkobling tilkobling) throws SQLException, ExecutionException, InterruptedException {
        return new Hendelser(tilkobling, EnOgEn::ta, EnOgEn::behandle);
    }

    private static void ta(Connection forbindelse, List<Hendelse> hendelser) throws SQLException {
        for (var hendelse : hendelser) {
            if (finnes(forbindelse, hendelse.id())) {
                continue;
            }
            try (var innsetting = forbindelse.prepareStatement(Mottak.INNSETTING)) {
                Mottak.settInn(innsetting, hendelse);
                innsetting.executeUpdate();
            }
        }
    }

    private static boolean finnes(Connection forbindelse, UUID uuid) throws SQLException {
        return !spor(forbindelse, "select * from bit where uuid = ?", uuid).isEmpty();
    }

    private static int behandle(Connection forbindelse, Utsending utsending) throws SQLException {
        var ubehandlet = spor(forbindelse, Behandling.UBEHANDLET, HENTES);
        for (var bit : ubehandlet) {
            behandle(forbindelse, utsending, bit);
        }
        return ubehandlet.size();
    }

    private static void behandle(Connection forbindelse, Utsending utsending, Bit bit) throws SQLException {
        var biter = new ArrayList<>(spor(forbindelse, Behandling.BEHANDLET_FOR + "= ?", bit.person()));
        if (spor(forbindelse, "select b.* from bit b join avbrutt a on a.bit = b.id where b.uuid = ?", bit.uuid())
                .isEmpty()) {
            biter.add(bit);
        }
        var tilfelle = Tilfelle.siste(bit.uuid(), biter);
        try (var innsetting = forbindelse.prepareStatement(Behandling.INNSETTING)) {
            Behandling.settInn(innsetting, tilfelle);
            innsetting.executeUpdate();
        }
        forbindelse.commit();
        utsending.sendOgVent(List.of(tilfelle), Tilfelle::person);
        try (var oppdatering = forbindelse.prepareStatement("update bit set behandlet = true where uuid = ?")) {
            oppdatering.setObject(1, bit.uuid());
            oppdatering.executeUpdate();
        }
        forbindelse.commit();
    }

    private static List<Bit> spor(Connection forbindelse, String sql, Object verdi) throws SQLException {
        try (var sporring = forbindelse.prepareStatement(sql)) {
            sporring.setObject(1, verdi);
            try (var svar = sporring.executeQuery()) {
                return Bit.alle(svar);
            }
        }
    }
}
