package no.sykefravaer.sykmelding.api.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import no.sykefravaer.sykmelding.api.Problem;

/** Svaret på én linje: bekreftet med status 202, eller problemet linjen ville fått alene. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Linjesvar(
        long linje,
        String id,
        Integer status,
        UUID hendelseId,
        @JsonUnwrapped Problem problem) {

    private static final int BEKREFTET = 202;

    static Linjesvar bekreftet(long linje, String id, UUID hendelseId) {
        return new Linjesvar(linje, id, BEKREFTET, hendelseId, null);
    }

    static Linjesvar feilet(long linje, String id, Problem problem) {
        return new Linjesvar(linje, id, null, null, problem);
    }
}
