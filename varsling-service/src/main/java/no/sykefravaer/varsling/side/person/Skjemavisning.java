package no.sykefravaer.varsling.side.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Felt;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Skrivemate;

/**
 * Et skjema på siden, tomt eller med det som ble skrevet sist.
 *
 * @param gjelder plikten det gjelder, så to skjemaer med samme tittel ikke heter det samme; tomt når det er om personen
 * @param versjon av plikten, slik den er lest; null når det ikke gjelder en
 * @param melding hvorfor det ikke gikk sist; null når det ikke er sendt
 */
record Skjemavisning(
        String id,
        String tittel,
        String gjelder,
        String adresse,
        String versjon,
        List<Feltvisning> felt,
        String melding) {

    /** Ett felt med det som står i det. */
    record Feltvisning(String id, Felt felt, String verdi, String feil) {

        public boolean liste() {
            return felt.slag() == Felt.Slag.LISTE;
        }

        public boolean tekst() {
            return felt.slag() == Felt.Slag.TEKST;
        }

        public boolean hake() {
            return felt.slag() == Felt.Slag.HAKE;
        }

        public String inntype() {
            return felt.slag() == Felt.Slag.DATO ? "date" : "datetime-local";
        }

        @Override
        public String toString() {
            return "Feltvisning[" + id + "]";
        }
    }

    /** Hvor et skjema hører til; alt er null når det gjelder personen. */
    private record Plass(UUID milepaelId, Integer versjon, String gjelder, Map<String, String> staar) {

        static final Plass PERSONEN = new Plass(null, null, "", Map.of());

        static Plass ved(Milepael m, Skjema skjema) {
            var hos = m.orgnummer() == null ? "" : ", virksomhet " + Skrivemate.orgnummer(m.orgnummer());
            var gjelder = Oppgavenavn.av(m.regel()) + ", frist " + Datoer.dag(m.frist()) + hos;
            return new Plass(m.milepaelId(), m.versjon(), gjelder, Moteskjemaer.staar(skjema, m.mote()));
        }
    }

    /** Et skjema om personen. */
    static Skjemavisning av(Skjema skjema, String person, Innsending sist) {
        return av(skjema, person, Plass.PERSONEN, sist);
    }

    /** @param sist det som sist ble sendt, eller null; vises bare i det skjemaet det ble sendt fra */
    static Skjemavisning av(Skjema skjema, String person, Milepael m, Innsending sist) {
        return av(skjema, person, Plass.ved(m, skjema), sist);
    }

    private static Skjemavisning av(Skjema skjema, String person, Plass plass, Innsending sist) {
        var milepaelId = plass.milepaelId();
        var denne = sist != null && sist.skjema().equals(skjema) && Objects.equals(sist.milepaelId(), milepaelId)
                ? sist
                : null;
        var hos = milepaelId == null ? "/" : "/milepaeler/" + milepaelId + "/";
        var id = skjema.kode() + (milepaelId == null ? "" : "-" + milepaelId);
        return new Skjemavisning(
                id,
                skjema.tittel(),
                plass.gjelder(),
                person + hos + skjema.kode(),
                plass.versjon() == null ? null : plass.versjon().toString(),
                skjema.felt().stream()
                        .map(felt -> felt(id, felt, plass.staar(), denne))
                        .toList(),
                denne == null ? null : denne.melding());
    }

    /** Det som ble sendt fra et skjema siden ikke viser lenger, med versjonen det ble sendt med. */
    static Skjemavisning igjen(String person, Innsending sist) {
        var plass = new Plass(sist.milepaelId(), null, "", Map.of());
        var tomt = av(sist.skjema(), person, plass, sist);
        return new Skjemavisning(
                tomt.id, tomt.tittel, "", tomt.adresse, sist.skrevet().get("versjon"), tomt.felt, tomt.melding);
    }

    public boolean sendt() {
        return melding != null;
    }

    private static Feltvisning felt(String id, Felt felt, Map<String, String> staar, Innsending sist) {
        var verdier = sist == null ? staar : sist.skrevet();
        return new Feltvisning(
                id + "-" + felt.navn(),
                felt,
                verdier.getOrDefault(felt.navn(), ""),
                sist == null ? null : sist.feil(felt.navn()));
    }

    @Override
    public String toString() {
        return "Skjemavisning[" + id + "]";
    }
}
