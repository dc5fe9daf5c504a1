package no.sykefravaer.ytelse.likemann.hendelse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.benk.Sak;

/**
 * En sykmelding slik den ligger i emnet.
 *
 * @param person sakens id; likemannen trenger ikke nummeret
 */
record Hendelse(UUID id, UUID person, String virksomhet, String merker, LocalDate fom, LocalDate tom) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** De samme som produktet får: én for hver arbeidsgiver. */
    static Stream<Hendelse> hosHver(Sak sak) {
        return IntStream.range(0, sak.arbeidsgivere().size()).mapToObj(nr -> av(sak, nr, sak.startHos(nr), sak.tom()));
    }

    /** Den produktet får når saken forlenges: én til hos den første. */
    static Hendelse forlengelse(Sak sak) {
        return av(sak, 0, sak.tom().plusDays(1), sak.forlenget().tom());
    }

    private static Hendelse av(Sak sak, int nr, LocalDate fom, LocalDate tom) {
        var virksomhet = sak.arbeidsgivere().get(nr).toString();
        return new Hendelse(
                UUID.randomUUID(), sak.id(), virksomhet, "SYKMELDING,SENDT,PERIODE,INGEN_AKTIVITET", fom, tom);
    }

    static Hendelse les(byte[] json) {
        try {
            return JSON.readValue(json, Hendelse.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] json(Object verdi) {
        try {
            return JSON.writeValueAsBytes(verdi);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
