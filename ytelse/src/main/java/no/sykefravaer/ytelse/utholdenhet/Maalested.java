package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** Et sted noe leses hvert minutt. */
interface Maalested {

    /** Tallene nå, de samme seriene hver gang. */
    Map<Serie, Double> les() throws IOException, SQLException, InterruptedException;
}
