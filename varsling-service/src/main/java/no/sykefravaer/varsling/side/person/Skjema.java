package no.sykefravaer.varsling.side.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sykefravaer.varsling.side.Felt;

/**
 * Noe en veileder kan gjøre fra personsiden.
 *
 * @param kode det som står i vår adresse
 * @param sti det som står i kjernens adresse, etter plikten når det gjelder en
 * @param tittel det knappen heter
 * @param gjort det siden sier etterpå
 * @param fast det kjernen skal ha uten at noen skriver det
 */
record Skjema(String kode, String sti, String tittel, String gjort, Map<String, String> fast, List<Felt> felt) {

    static Skjema om(String sti, String tittel, String gjort, Felt... felt) {
        return new Skjema(sti.replace('/', '-'), sti, tittel, gjort, Map.of(), List.of(felt));
    }

    /** Noe Nav ber om utenom kalenderen. */
    static Skjema bestilling(String regel, String tittel, String gjort, Felt... felt) {
        var kode = regel.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Skjema(kode, "bestillinger", tittel, gjort, Map.of("regel", regel), List.of(felt));
    }

    /** Det samme i kjernens adresse, et annet i vår. */
    Skjema kalt(String annenKode) {
        return new Skjema(annenKode, sti, tittel, gjort, fast, felt);
    }

    /** Det kjernen skal ha: bare feltene skjemaet har, og bare dem noen har fylt ut. */
    Map<String, Object> innhold(Map<String, String> skrevet) {
        var innhold = new LinkedHashMap<String, Object>(fast);
        for (var ett : felt) {
            var verdi = skrevet.getOrDefault(ett.navn(), "").strip();
            if (!verdi.isEmpty()) {
                innhold.put(ett.navn(), ett.verdi(verdi));
            }
        }
        return innhold;
    }
}
