package no.sykefravaer.lokal.klokke;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;

/** Flytter klokkene i et system som går, døra først og varslingen sist; den neste venter til den før er ferdig med dagen. */
public final class Klokkestiller implements AutoCloseable {

    private static final String KJERNEN = "milepael-service";
    private static final String VARSLINGEN = "varsling-service";

    private final Klokkene klokkene;
    private final Kjernen kjernen;
    private final Forfallskall varslingen;
    private final Lesestand lesestand;

    /** @param adresser innholdet i {@code adresser.env} */
    public Klokkestiller(Klokkene klokkene, Map<String, String> adresser, String databasepassord) throws SQLException {
        this.klokkene = klokkene;
        this.kjernen = new Kjernen(adresser, databasepassord);
        this.varslingen = new Forfallskall(adresser.get("VARSLING_URL"), adresser.get("TOKEN_URL"));
        this.lesestand = new Lesestand(adresser.get("KAFKA_BOOTSTRAP"));
    }

    /** Med stopp på hver dag noe forfaller, så alt blir som om dagene hadde gått. {@code stopp} får vite om hver av dem. */
    public void til(LocalDate maal, Consumer<LocalDate> stopp) throws IOException, SQLException, InterruptedException {
        rettTil(klokkene.dag()); // en flytting som ble avbrutt, gjøres ferdig
        while (klokkene.dag().isBefore(maal)) {
            var dag = kjernen.nesteForfall(klokkene.dag())
                    .filter(neste -> neste.isBefore(maal))
                    .orElse(maal);
            klokkene.settAlle(dag.minusDays(1)); // ingenting forfaller imellom
            rettTil(dag);
            stopp.accept(dag);
        }
    }

    /** I ett steg: kjernen gjør alt som forfaller imellom, mens varslingen ennå er på dagen før. */
    public void rettTil(LocalDate dag) throws IOException, InterruptedException {
        klokkene.sett(Hvem.DOR, dag);
        lesestand.ventTilLest(KJERNEN, Emner.SYKMELDING);
        klokkene.sett(Hvem.KJERNE, dag);
        kjernen.gjorFerdig(dag);
        lesestand.ventTilLest(VARSLINGEN, Emner.MILEPAEL);
        klokkene.sett(Hvem.VARSLING, dag);
        varslingen.krevGjort();
    }

    @Override
    public void close() throws SQLException {
        lesestand.close();
        kjernen.close();
    }
}
