package no.sykefravaer.ytelse.nasjonaltaar;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.lokal.innsending.Framme;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkestiller;
import no.sykefravaer.ytelse.kohort.Kohort;
import no.sykefravaer.ytelse.kohort.Tabell;

/** Sender et årskull gjennom et system som går, med klokka hakk i hæl, til det siste fraværet er over. */
public final class Nasjonaltaar {

    private static final long FRO = 2012;

    /** Så mange dokumenter mellom hver gang det ventes på mottakerne, og så mange leveringer får da stå igjen. */
    private static final int MELLOM_VENTINGENE = 2_000;

    private static final int MEST_FORAN_MOTTAKERNE = 10_000;

    private final Tabell tabell;
    private final Period steg;
    private final Consumer<String> si;

    /**
     * @param del én av så mange i landet
     * @param steg så langt flyttes klokka om gangen; det som hører til dagene imellom, sendes da
     */
    public Nasjonaltaar(int del, Period steg, Consumer<String> si) {
        this.tabell = Tabell.nasjonal().delt(del);
        this.steg = steg;
        this.si = si;
    }

    /** Dagen klokka må stå på når systemet startes. */
    public static LocalDate begynner() {
        return Kohort.forsteDag().minusDays(1);
    }

    /**
     * @param klokkene i et tomt system
     * @param adresser innholdet i {@code adresser.env}
     */
    public Sammenligning gjennomfor(Klokkene klokkene, Map<String, String> adresser, String databasepassord)
            throws IOException, SQLException, InterruptedException {
        var dagbok = new Dagbok(new Kohort(tabell, FRO));
        var framme = new Framme(adresser, databasepassord);
        var tidsbruk = new Tidsbruk();
        try (var stiller = new Klokkestiller(klokkene, adresser, databasepassord)) {
            send(dagbok, stiller, new Dora(adresser), framme, tidsbruk);
            tidsbruk.paa(
                    "klokka etter det siste", () -> stiller.til(dagbok.slutt().plusDays(1), dag -> {}));
        }
        framme.ventTilAlleErKjent();
        tidsbruk.paa("venting på de siste leveringene", framme::ventTilAltErLevert);
        si.accept("Tiden gikk til: " + tidsbruk);
        return Sammenligning.av(tabell, adresser);
    }

    private void send(Dagbok dagbok, Klokkestiller stiller, Dora dora, Framme framme, Tidsbruk tidsbruk)
            throws IOException, SQLException, InterruptedException {
        var framgang = new Framgang(begynner(), dagbok.slutt(), dagbok.innsendinger(), si);
        var sendt = 0;
        var ventet = 0;
        for (var dag = begynner().plus(steg); !dagbok.erSendt(); dag = dag.plus(steg)) {
            var idag = dag;
            tidsbruk.paa("klokka", () -> stiller.rettTil(idag));
            var dagens = dagbok.til(dag);
            tidsbruk.paa("sending", () -> dora.send(dagens));
            sendt += dagens.size();
            if (sendt - ventet > MELLOM_VENTINGENE) {
                tidsbruk.paa("venting på mottakerne", () -> framme.ventTilDetErLevertNestenAlt(MEST_FORAN_MOTTAKERNE));
                ventet = sendt;
            }
            framgang.naa(dag, sendt);
        }
    }
}
