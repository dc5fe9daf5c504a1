package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;

/**
 * Det som står i utboksen når avsenderen ikke slipper til: aktiveringene til tusen plikter, slik kjernen la dem der, om og om
 * igjen med nye numre.
 */
final class Etterslep {

    private static final int PLIKTER = 1000;
    private static final String VENTER = "select count(*) from utboks";
    private static final String FORFALL = """
            update forfall set dato = date '%s' where hva = 'AKTIVER' and gjelder in (
                select id from milepael where status = 'PLANLAGT' and start > date '2020-01-01' limit %d)""";

    private static final String KOLONNER = """
            select string_agg(quote_ident(column_name), ',') from information_schema.columns
            where table_schema = 'public' and table_name = 'utboks' and is_identity = 'NO'""";

    private static final String FLERE =
            "insert into utboks (%1$s) select %1$s from mal.utboks cross join generate_series(1, %2$d) limit %3$d";

    private final Kjernen kjernen;
    private final Bestand bestand;
    private boolean harMal;

    Etterslep(Kjernen kjernen, Bestand bestand) {
        this.kjernen = kjernen;
        this.bestand = bestand;
    }

    long venter() throws SQLException {
        return kjernen.tall(VENTER);
    }

    /** Stenger utboksen med minst så mange i. */
    Utbokslas stengMed(int antall) throws IOException, SQLException, InterruptedException {
        if (!harMal) {
            lagMalen();
        }
        kjernen.ventTilStille();
        var las = kjernen.stengUtboksen();
        kjernen.gjor(FLERE.formatted(kjernen.tekst(KOLONNER), 1 + antall / PLIKTER, antall));
        kjernen.gjor("vacuum analyze utboks");
        return las;
    }

    private void lagMalen() throws IOException, SQLException, InterruptedException {
        bestand.til(PLIKTER);
        kjernen.ventTilStille();
        var las = kjernen.stengUtboksen();
        try {
            kjernen.gjor(FORFALL.formatted(kjernen.dag(), PLIKTER));
            kjernen.gjorForfalt();
            kjernen.gjor("create table mal.utboks as select " + kjernen.tekst(KOLONNER) + " from utboks");
        } finally {
            las.close();
        }
        harMal = true;
    }
}
