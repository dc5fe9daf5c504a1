package no.sykefravaer.milepael.gjenskaping;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Personnokler;

/** Det kanoniske utdraget av arkivet og av denne databasen, del for del: antall, sum, og det første som skiller. */
@ApplicationScoped
class Sammenligning {

    private static final String UTEN_FRIST = "set local idle_in_transaction_session_timeout = 0";

    private final DataSource her;
    private final Personnokler nokler;
    private final Gjenskapingsoppsett oppsett;

    Sammenligning(DataSource her, Personnokler nokler, Gjenskapingsoppsett oppsett) {
        this.her = her;
        this.nokler = nokler;
        this.oppsett = oppsett;
    }

    /** Sant når alle delene er like. */
    boolean erLikt(Connection arkivet, Consumer<String> si) throws SQLException, IOException {
        try (var base = her.getConnection()) {
            base.setAutoCommit(false);
            utenFrist(base);
            utenFrist(arkivet);
            var likt = true;
            for (var del : Del.values()) {
                likt &= erLik(del, arkivet, base, si);
            }
            base.rollback();
            return likt;
        }
    }

    private boolean erLik(Del del, Connection arkivet, Connection base, Consumer<String> si)
            throws SQLException, IOException {
        try (var fra = new Utdragsleser(arkivet, del);
                var til = new Utdragsleser(base, del);
                var fil = fil("arkivet", del);
                var annenFil = fil("gjenskapt", del)) {
            var avtrykk = new Avtrykk(fil);
            var annet = new Avtrykk(annenFil);
            var samsvar = new Samsvar(this::navn, avtrykk, annet);
            samsvar.flett(fra, til);
            si.accept("%s: %d linjer, %s, sha256 %s"
                    .formatted(
                            del.navn(),
                            annet.antall(),
                            samsvar.erLikt() ? "likt" : samsvar.avvik() + " avvik",
                            annet.sum()));
            samsvar.forste().forEach(si);
            return samsvar.erLikt();
        }
    }

    private String navn(String ident) {
        return ident.isEmpty() ? "-" : nokler.av(new Personident(ident)).getFirst();
    }

    private Writer fil(String hva, Del del) throws IOException {
        if (oppsett.utdrag().isEmpty()) {
            return Writer.nullWriter();
        }
        var mappe = Files.createDirectories(oppsett.utdrag().get());
        return Files.newBufferedWriter(mappe.resolve(hva + "-" + del.navn().replace(' ', '-') + ".txt"));
    }

    /** Den ene venter mens den andre sorterer. */
    private static void utenFrist(Connection base) throws SQLException {
        try (var setning = base.createStatement()) {
            setning.execute(UTEN_FRIST);
        }
    }
}
