package no.sykefravaer.milepael.gjenskaping;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.sykefravaer.milepael.app.GjenskapPersoner;
import no.sykefravaer.milepael.app.GjenskapPersoner.Arkivert;

/** Regner alt i arkivet på nytt inn i den tomme databasen tjenesten er satt opp med. */
@ApplicationScoped
class Gjenskaping {

    private static final int FAKTA_I_BUNKEN = 1_000;
    private static final String ER_TOM = """
            select not exists (select from person) and not exists (select from fakta)
                and not exists (select from ventende_tombstone)""";

    private final DataSource her;
    private final GjenskapPersoner personer;

    Gjenskaping(DataSource her, GjenskapPersoner personer) {
        this.her = her;
        this.personer = personer;
    }

    /**
     * @param til dagen det som forfaller, er gjort til og med, Europe/Oslo
     * @throws Avbrudd når arkivet har mer enn fakta, eller det alt er noe her
     */
    void kjor(Arkiv arkiv, LocalDate til, int traader, Consumer<String> si) throws SQLException, InterruptedException {
        krevTom();
        arkiv.krevBareFakta();
        var framgang = new Framgang(arkiv.antall(), System::nanoTime, si);
        try (var skrivere = new Skrivere(traader)) {
            arkiv.les(
                    FAKTA_I_BUNKEN,
                    bunke -> skrivere.skriv(() -> {
                        personer.skriv(bunke, til);
                        framgang.ferdig(
                                bunke.stream().mapToInt(List<Arkivert>::size).sum());
                    }));
            skrivere.ventTilAltErSkrevet();
        }
        personer.skrivVentende(arkiv.ventende());
        si.accept(framgang.slutt());
        utfor("analyze");
    }

    private void krevTom() throws SQLException {
        try (var base = her.getConnection();
                var setning = base.createStatement();
                var svar = setning.executeQuery(ER_TOM)) {
            svar.next();
            if (!svar.getBoolean(1)) {
                throw new Avbrudd("Databasen det skulle gjenskapes i, er ikke tom. Bruk en ny.");
            }
        }
    }

    private void utfor(String sql) throws SQLException {
        try (var base = her.getConnection();
                var setning = base.createStatement()) {
            setning.execute(sql);
        }
    }
}
