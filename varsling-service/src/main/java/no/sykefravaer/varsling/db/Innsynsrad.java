package no.sykefravaer.varsling.db;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Noen så på en person, eller ville se. {@code rettighet} er det tilgangen hviler på, også når den ikke ble gitt;
 * {@code personId} er null når ingen vet hvem det er, og da sier {@code merknad} hva det var. Fri tekst renses for
 * identnumre og linjeskift.
 *
 * @param rolle rollen i tokenet
 * @param utforer NAV-ident, HPR-nummer eller orgnummer, og for en sykmeldt hennes egen person-id
 */
public record Innsynsrad(
        String rolle,
        String utforer,
        String rettighet,
        UUID personId,
        Slag hva,
        String merknad,
        boolean avvist,
        String navCallId) {

    /** Hva det ble sett på. */
    public enum Slag {
        PERSONSIDE,
        /** Et søk på identnummer. */
        SOK,
        /** Noen så på en oppgave, eller svarte på den uten at det ble noe av. */
        OPPGAVE,
        MOTEARK,
        KALENDERFIL,
        /** Det som sto i en post i feilkøen. */
        FEILPOST,
        /** Noen ga henne en veileder, eller tok henne tilbake. */
        TILDELING,
        /** En liste ble lastet ned; merknaden sier hvilken. */
        REGNEARK,
        /** En oppgave ble lukket her, uten at kjernen ble spurt. */
        LUKKET_OPPGAVE;

        /** Sant når noe ble gjort med saken, og ikke bare sett på. */
        public boolean endrer() {
            return this == TILDELING || this == LUKKET_OPPGAVE;
        }
    }

    private static final Pattern LINJESKIFT = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern IDENTNUMMER = Pattern.compile("\\b\\d{6}[ .-]?\\d{5}\\b");
    private static final int LENGST = 200; // tegn

    public Innsynsrad {
        utforer = renset(utforer);
        merknad = merknad == null ? null : renset(merknad);
    }

    private static String renset(String tekst) {
        var uten =
                IDENTNUMMER.matcher(LINJESKIFT.matcher(tekst).replaceAll(" ")).replaceAll("***");
        return uten.substring(0, Math.min(uten.length(), LENGST));
    }
}
