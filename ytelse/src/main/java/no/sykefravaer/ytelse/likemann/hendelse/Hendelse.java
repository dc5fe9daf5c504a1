package no.sykefravaer.ytelse.likemann.hendelse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.ytelse.benk.Sak;

/**
 * En sykmelding slik den ligger i emnet.
 *
 * @param person sakens id; likemannen trenger ikke nummeret
 */
record Hendelse(UUID id, UUID person, String virksomhet, String merker, LocalDate fom, LocalDate tom) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static Hendelse av(Sak sak) {
        var virksomhet = sak.arbeidsgivere().getFirst().toString();
        return new Hendelse(
                UUID.randomUUID(),
                sak.id(),
                virksomhet,
                "SYKMELDING,SENDT,PERIODE,INGEN_AKTIVITET",
                sak.start(),
                sak.tom());
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
