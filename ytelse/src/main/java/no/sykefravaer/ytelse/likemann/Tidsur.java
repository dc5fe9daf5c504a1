package no.sykefravaer.ytelse.likemann;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** En likemann som holder et tidsur for det som forfaller. Alle kallene er ferdig lagret når de kommer tilbake. */
public interface Tidsur extends AutoCloseable {

    /** Sakene finnes, og milepælene deres venter. */
    void opprett(List<Plan> planer) throws SQLException;

    /** Ny siste dag; tidspunktene er de samme. */
    void forleng(List<Plan> planer) throws SQLException;

    /** Alt som gjenstår, får nytt tidspunkt. */
    void flytt(List<Plan> planer) throws SQLException;

    /** Det som gjenstår, venter ikke lenger. */
    void avbryt(List<Plan> planer) throws SQLException;

    /** Klokka er midt på denne dagen, og det som er forfalt, fyres helt til det som kommer tilbake, stanses. */
    Gang gaa(LocalDate dag);

    /** Alt som venter, lest fra tabellene. */
    List<Milepael> ventende() throws SQLException;

    /** Et tidsur som går. */
    @FunctionalInterface
    interface Gang {

        /** Ferdig når det som var begynt på, er ferdig. */
        void stans();
    }

    @Override
    void close();
}
