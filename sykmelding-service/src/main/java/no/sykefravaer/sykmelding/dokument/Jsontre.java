package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Bytes til JSON-tre, strengt: gyldig UTF-8, ingen dobbelte felt, ikke for dypt, ingenting etter dokumentet. */
final class Jsontre {

    private static final StreamReadConstraints GRENSER = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();

    /** Felles bufre: tråden er virtuell og lever bare så lenge forespørselen, så trådlokale ville aldri brukes om igjen. */
    private static final JsonFactory FABRIKK = JsonFactory.builder()
            .streamReadConstraints(GRENSER)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
            .build();

    private static final ObjectReader LESER =
            new ObjectMapper(FABRIKK).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Jsontre() {}

    /** @throws UleseligJson med linje og kolonne der de finnes */
    static JsonNode av(byte[] kropp) {
        try {
            var tre = LESER.readTree(utf8(kropp));
            if (tre.isMissingNode()) {
                throw new UleseligJson(Feilkode.TOM_KROPP);
            }
            return tre;
        } catch (StreamConstraintsException e) {
            throw UleseligJson.ved(Feilkode.FOR_DYP_JSON, e.getLocation());
        } catch (JsonProcessingException e) {
            throw UleseligJson.ved(kode(e), e.getLocation());
        }
    }

    private static Feilkode kode(JsonProcessingException feil) {
        return feil.getOriginalMessage().startsWith("Duplicate field") ? Feilkode.DOBBELT_FELT : Feilkode.UGYLDIG_JSON;
    }

    private static String utf8(byte[] kropp) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(kropp))
                    .toString(); // melder feil der String bytter ut tegnet
        } catch (CharacterCodingException e) {
            throw new UleseligJson(Feilkode.UGYLDIG_UTF8);
        }
    }
}
