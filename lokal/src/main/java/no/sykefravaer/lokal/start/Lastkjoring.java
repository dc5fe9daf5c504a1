package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.lokal.last.Last;

/** Lasten mot systemet som går i mappa, eller mot et som startes for anledningen og stoppes etterpå. */
record Lastkjoring(Mappe mappe, Skjerm skjerm) {

    void kjor(int antall, List<String> argumenter) throws IOException, InterruptedException {
        if (new Rydding(mappe).tilsyn().isPresent()) {
            last(antall);
            return;
        }
        new Bakgrunn(mappe, skjerm).start(utenEksempeldata(argumenter));
        try {
            last(antall);
        } finally {
            new Rydding(mappe).stopp();
        }
    }

    /** De ville bare vært i veien for det som skal måles. */
    private static List<String> utenEksempeldata(List<String> argumenter) {
        return Stream.concat(argumenter.stream(), Stream.of("--uten-eksempeldata"))
                .toList();
    }

    private void last(int antall) throws IOException, InterruptedException {
        var adressefil = new Adressefil(mappe.adresser());
        if (!adressefil.finnes()) {
            throw new Stans("Systemet er ikke klart ennå. Vent til ./start sier at det er det.");
        }
        var passord = Hemmeligheter.i(mappe.hemmeligheter()).databasepassord();
        try {
            new Last(adressefil.les(), passord, skjerm::si).kjor(antall);
        } catch (SQLException e) {
            throw new Stans("Databasen til kjernen svarte ikke som ventet: " + e.getMessage(), e);
        }
    }
}
