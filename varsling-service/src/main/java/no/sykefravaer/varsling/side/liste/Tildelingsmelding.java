package no.sykefravaer.varsling.side.liste;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.portefolje.Tildelingsutfall;

/** Det lista sier etter en tildeling. Utfallet står i adressen som tall, så siden kan lastes på nytt uten å gjøre det igjen. */
record Tildelingsmelding(String farge, String ikon, String tekst, boolean lesPaNytt) {

    private static final Tildelingsmelding INGEN_VALGT = advarsel("Ingen er krysset av. Kryss av dem du vil tildele.");
    private static final Tildelingsmelding UTEN_VEILEDER = advarsel("Velg hvem de skal tildeles.");

    static String mangler(String hva) {
        return "&mangler=" + hva;
    }

    static String utfall(Tildelingsutfall utfall, String til) {
        return "&tildelt=%d&nektet=%d&utdatert=%d&til=%s"
                .formatted(utfall.tildelt(), utfall.nektet(), utfall.utdatert(), til);
    }

    /** @param navn navnet til den som har identen */
    static Optional<Tildelingsmelding> les(MultivaluedMap<String, String> parametre, UnaryOperator<String> navn) {
        if (parametre.containsKey("mangler")) {
            return Optional.of("veileder".equals(parametre.getFirst("mangler")) ? UTEN_VEILEDER : INGEN_VALGT);
        }
        var til = parametre.getFirst("til");
        if (til == null || !til.matches(Filtergruppe.UFORDELT + "|" + Listevalgleser.NAV_IDENT)) {
            return Optional.empty();
        }
        var utfall = new Tildelingsutfall(
                tall(parametre, "tildelt"), tall(parametre, "nektet"), tall(parametre, "utdatert"));
        return Optional.of(av(utfall, til.equals(Filtergruppe.UFORDELT) ? null : navn.apply(til)));
    }

    private static Tildelingsmelding av(Tildelingsutfall utfall, String navn) {
        var alle = utfall.tildelt() == utfall.alle();
        var setninger = new ArrayList<String>();
        setninger.add("%s er %s."
                .formatted(
                        alle ? sykmeldte(utfall.alle()) : utfall.tildelt() + " av " + sykmeldte(utfall.alle()),
                        navn == null ? "nå uten veileder" : "tildelt " + navn));
        if (utfall.nektet() > 0) {
            setninger.add(utfall.nektet() + " har du ikke tilgang til.");
        }
        if (utfall.utdatert() > 0) {
            setninger.add(utfall.utdatert()
                    + " er tildelt av noen andre etter at du åpnet lista. Last den på nytt og velg igjen.");
        }
        return new Tildelingsmelding(
                alle ? "success" : "warning",
                alle ? "hake" : "snart",
                String.join(" ", setninger),
                utfall.utdatert() > 0);
    }

    private static Tildelingsmelding advarsel(String tekst) {
        return new Tildelingsmelding("warning", "snart", tekst, false);
    }

    private static String sykmeldte(int antall) {
        return antall == 1 ? "1 sykmeldt" : antall + " sykmeldte";
    }

    private static int tall(MultivaluedMap<String, String> parametre, String navn) {
        try {
            return Math.max(0, Integer.parseInt(parametre.getFirst(navn)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
