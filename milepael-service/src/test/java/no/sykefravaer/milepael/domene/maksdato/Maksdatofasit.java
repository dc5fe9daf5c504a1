package no.sykefravaer.milepael.domene.maksdato;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Sakene i {@code /cases/maksdato.json}: det Navs egne prøver venter. */
record Maksdatofasit(JsonNode sak) {

    static Stream<Maksdatofasit> alle() {
        try (var fil = Maksdatofasit.class.getResourceAsStream("/cases/maksdato.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(fil).spliterator(), false)
                    .map(Maksdatofasit::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Maksdatoer svar() {
        var inn = sak.get("inn");
        var tidslinje = new Tidslinje(LocalDate.parse(inn.get("start").asText()));
        inn.get("tidslinje")
                .forEach(del -> tidslinje.leggTil(
                        del.get("type").asText(), del.get("antall").asInt()));
        var dodsdato = inn.get("dodsdato").isNull()
                ? null
                : LocalDate.parse(inn.get("dodsdato").asText());
        return Maksdatoberegner.av(LocalDate.parse(inn.get("fodselsdato").asText()), dodsdato, tidslinje.perioder());
    }

    List<Kvote> kvoter() {
        var datoer = datoer(sak.at("/forventet/maksdatoer"));
        var forbrukt = sak.at("/forventet/forbrukteDager");
        return Stream.iterate(0, i -> i + 1)
                .limit(datoer.size())
                .map(i -> new Kvote(datoer.get(i), forbrukt.get(i).asInt()))
                .toList();
    }

    /** Antall, første og siste avslåtte dag; fasiten har enten dagene eller bare dette. */
    List<String> avslag() {
        var dager = sak.at("/forventet/avslatteDager");
        return dager.isArray()
                ? avslag(datoer(dager))
                : List.of(
                        dager.get("antall").asText(),
                        dager.get("forste").asText(),
                        dager.get("siste").asText());
    }

    static List<String> avslag(List<LocalDate> dager) {
        return dager.isEmpty()
                ? List.of("0")
                : List.of(
                        Integer.toString(dager.size()),
                        dager.getFirst().toString(),
                        dager.getLast().toString());
    }

    @Override
    public String toString() {
        return sak.get("id").asText() + ": " + sak.get("beskrivelse").asText();
    }

    static List<LocalDate> datoer(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false)
                .map(dato -> LocalDate.parse(dato.asText()))
                .toList();
    }
}
