package no.sykefravaer.ytelse.likemann;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.lokal.testressurs.KafkaOgDatabase;
import no.sykefravaer.ytelse.benk.Sak;
import no.sykefravaer.ytelse.benk.Saksfil;

/** Det enhver likemann skal klare med ti saker, mot ekte PostgreSQL og ekte megler. */
public final class Livslop {

    private static final Saksfil TI = Saksfil.av(10, 36);

    private Livslop() {}

    public static Tilkobling tilkobling() {
        var adresser = new KafkaOgDatabase().start();
        return new Tilkobling(
                adresser.get("quarkus.datasource.jdbc.url"),
                adresser.get("quarkus.datasource.username"),
                adresser.get("quarkus.datasource.password"),
                adresser.get("kafka.bootstrap.servers"));
    }

    /** De seks fasene til et tidsur, der {@code fyr8} etter {@code fyr1} har sju igjen å fyre. */
    public static void medTidsur(Likemann likemann) throws Exception {
        krevFeilfritt(likemann, "opprett", TI.antall());
        krevFeilfritt(likemann, "forleng", TI.antall());
        krevFeilfritt(likemann, "fyr1", TI.antall());
        krevFeilfritt(likemann, "fyr8", TI.antall() * (Sak.MILEPAELER - 1L));
        krevFeilfritt(likemann, "avbryt", TI.antall());
        krevFeilfritt(likemann, "opprett", TI.antall());
        krevFeilfritt(likemann, "flytt", TI.antall());
        krevFeilfritt(likemann, "avbryt", TI.antall());
    }

    public static void medHendelser(Likemann likemann) throws Exception {
        for (var fase : List.of("opprett", "forleng", "flytt")) {
            krevFeilfritt(likemann, fase, TI.antall());
        }
    }

    private static void krevFeilfritt(Likemann likemann, String fase, long enheter) throws Exception {
        likemann.gjorKlar(fase, TI);
        var runde = likemann.kjor(fase, TI);
        var avvik = likemann.avvik();
        assertThat(Stream.of(runde.enheter(), avvik.manglende(), avvik.ekstra()))
                .as(fase + ": enheter, manglende, ekstra")
                .containsExactly(enheter, 0L, 0L);
        assertThat(runde.nanos()).as("tid til " + fase).isPositive();
    }
}
