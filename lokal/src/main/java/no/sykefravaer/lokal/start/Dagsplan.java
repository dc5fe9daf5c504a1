package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import no.sykefravaer.lokal.eksempeldata.Demonstrasjon;
import no.sykefravaer.lokal.eksempeldata.Eksempelaar;
import no.sykefravaer.lokal.klokke.Klokkene;

/** Dagen klokka skal stå på når systemet er klart, og veien dit. En ny database har først et år med eksempeldata foran seg. */
final class Dagsplan {

    private final Mappe mappe;
    private final Skjerm skjerm;
    private final Klokkene klokkene;
    private final LocalDate maal;
    private final boolean demo;

    private Dagsplan(Mappe mappe, Skjerm skjerm, Klokkene klokkene, LocalDate maal, boolean demo) {
        this.mappe = mappe;
        this.skjerm = skjerm;
        this.klokkene = klokkene;
        this.maal = maal;
        this.demo = demo;
    }

    /** Stiller klokkene før noe er startet. @throws Stans når klokka ville gått bakover */
    static Dagsplan still(Valg valg, Mappe mappe, Skjerm skjerm) throws IOException {
        if (Files.exists(laster(mappe))) {
            skjerm.si("Lastingen av eksempeldata ble avbrutt forrige gang, og begynner på nytt.");
            mappe.tom();
        }
        var ny = !Files.exists(mappe.database());
        var klokkene = Klokkene.i(mappe.klokke());
        var maal = valg.klokke().map(dag -> dag.fra(klokkene.dag())).orElse(klokkene.dag());
        var plan = new Dagsplan(mappe, skjerm, klokkene, maal, valg.demo());
        if (valg.demo()) {
            klokkene.settAlle(Eksempelaar.begynner(maal));
            return plan;
        }
        plan.begynn(ny, valg.utenEksempeldata() || valg.utenTjenester());
        return plan;
    }

    /** Går veien når alt er startet. */
    void gjennomfor(Map<String, String> adresser) throws IOException, InterruptedException {
        if (Files.exists(laster(mappe))) {
            last(adresser);
            Files.delete(laster(mappe));
        }
        if (!demo) {
            new Klokkeflytting(mappe, skjerm).til(maal, adresser);
        }
    }

    /** Går året mens noen ser på, når det er bedt om. */
    void demonstrer(Map<String, String> adresser) throws IOException, InterruptedException {
        if (!demo) {
            return;
        }
        skjerm.si(
                "Demonstrasjonen går: et år ved Nav Grünerløkka, en uke om gangen. Logg inn som Anne Berg og se på lista.");
        try {
            new Demonstrasjon(maal).vis(klokkene, adresser, databasepassord(), skjerm::si);
        } catch (IOException | SQLException e) {
            if (new Adressefil(mappe.adresser()).finnes()) {
                throw new Stans("Demonstrasjonen stoppet: " + e.getMessage(), e);
            }
            return; // alt stoppes fordi noen ba om det
        }
        skjerm.si("Året er gått. Alt står som det er til du stopper det.");
    }

    private void begynn(boolean ny, boolean utenEksempeldata) throws IOException {
        if (!ny) {
            Klokkeflytting.krevFramover(klokkene, maal);
            return;
        }
        Klokkeflytting.krevINaerFramtid(maal);
        if (utenEksempeldata) {
            klokkene.settAlle(maal);
        } else {
            Files.write(laster(mappe), new byte[0]);
            klokkene.settAlle(Eksempelaar.begynner(maal));
        }
    }

    private void last(Map<String, String> adresser) throws IOException, InterruptedException {
        skjerm.si("Laster eksempeldata: 200 sykmeldte gjennom et år. --uten-eksempeldata hopper over dem.");
        try {
            new Eksempelaar(maal).last(klokkene, adresser, databasepassord(), skjerm::si);
        } catch (IOException | SQLException e) {
            throw new Stans("Eksempeldataene lot seg ikke laste: " + e.getMessage(), e);
        }
    }

    private String databasepassord() throws IOException {
        return Hemmeligheter.i(mappe.hemmeligheter()).databasepassord();
    }

    /** Finnes så lenge lastingen ikke er ferdig. */
    private static Path laster(Mappe mappe) {
        return mappe.klokke().resolve("laster-eksempeldata");
    }
}
