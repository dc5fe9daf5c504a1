package no.sykefravaer.ytelse.benk;

import java.util.List;

/** A B B A …: den som er først i en repetisjon, er sist i den neste, så ingen alltid kommer etter den samme. */
final class Rekkefolge {

    private Rekkefolge() {}

    static <T> List<T> i(int repetisjon, List<T> sider) {
        return repetisjon % 2 == 0 ? sider : sider.reversed();
    }
}
