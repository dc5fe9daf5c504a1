package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Likemennene: navnet hver har i tabellen, og hovedklassen i prosessen dens. */
enum Likemenn {
    FLOWABLE("Flowable, åtte klokker", "flowable.Aatte"),
    FLOWABLE_EN("Flowable, én klokke", "flowable.Neste"),
    DB_SCHEDULER("db-scheduler", "dbscheduler.Enkel"),
    DB_SCHEDULER_BUNKER("db-scheduler i bunker", "dbscheduler.Bunket"),
    HENDELSE("en hendelse om gangen", "hendelse.EnOgEn"),
    HENDELSE_BUNKER("hendelser i bunker", "hendelse.IBunker");

    static final String GRUPPE = "saksgang";

    private static final String PAKKE = "no.sykefravaer.ytelse.likemann.";
    private static final List<String> FLAGG = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private final String navn;
    private final String hovedklasse;

    Likemenn(String navn, String hovedklasse) {
        this.navn = navn;
        this.hovedklasse = hovedklasse;
    }

    /** De det er bedt om, hver i sin prosess med sin database. */
    static List<Side> startet(Anlegg anlegg, Valg valg) throws IOException, SQLException {
        var sider = new ArrayList<Side>();
        for (var en : values()) {
            if (valg.gjelder(GRUPPE) || valg.gjelder(en.navn)) {
                var base = anlegg.database("likemann_" + en.name().toLowerCase(Locale.ROOT));
                sider.add(Prosesside.start(en.navn, PAKKE + en.hovedklasse, anlegg, base, FLAGG));
            }
        }
        return sider;
    }
}
