package no.sykefravaer.ytelse.likemann.hendelse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Første trinn: det en runde mot Kafka ga, blir biter. Transaksjonen er kallerens, én per runde, som hos Nav. */
@FunctionalInterface
interface Mottak {

    void ta(Connection forbindelse, List<Hendelse> hendelser) throws SQLException;

    /** Én rad, som en del av en bunke eller alene. */
    static void settInn(PreparedStatement innsetting, Hendelse hendelse) throws SQLException {
        innsetting.setObject(1, hendelse.id());
        innsetting.setObject(2, hendelse.person());
        innsetting.setString(3, hendelse.virksomhet());
        innsetting.setString(4, hendelse.merker());
        innsetting.setObject(5, hendelse.fom());
        innsetting.setObject(6, hendelse.tom());
    }

    String INNSETTING =
            "insert into bit (uuid, person, virksomhet, merker, fom, tom, inntruffet) values (?, ?, ?, ?, ?, ?, now())";
}
