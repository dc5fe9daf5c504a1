package no.sykefravaer.ytelse.likemann.hendelse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Andre trinn: biter blir tilfeller, og tilfellene blir sendt. */
@FunctionalInterface
interface Behandling {

    String UBEHANDLET = "select * from bit where not behandlet order by inntruffet, id limit ?";

    /** Mangler bare hvilke personer. */
    String BEHANDLET_FOR =
            "select b.* from bit b where behandlet and not exists (select from avbrutt a where a.bit = b.id) and person ";

    String INNSETTING = "insert into tilfelle (hendelse, person, fom, tom, generert) values (?, ?, ?, ?, now())";

    /** Én runde, ferdig bekreftet; hvor mange biter den tok. */
    int behandle(Connection forbindelse, Utsending utsending) throws SQLException;

    /** Én rad, som en del av en bunke eller alene. */
    static void settInn(PreparedStatement innsetting, Tilfelle tilfelle) throws SQLException {
        innsetting.setObject(1, tilfelle.hendelse());
        innsetting.setObject(2, tilfelle.person());
        innsetting.setObject(3, tilfelle.fom());
        innsetting.setObject(4, tilfelle.tom());
    }
}
