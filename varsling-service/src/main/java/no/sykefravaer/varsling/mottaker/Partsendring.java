package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Det som endres hos en part. En senere frist åpner den som er gått ut; bare {@code tilstand} NY åpner også den som er
 * utført, og sendes når plikten begynner på nytt.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Partsendring(String tekst, LocalDate frist, Paaminnelse paaminnelse, String personident, String tilstand) {

    static final String NY = "NY";
}
