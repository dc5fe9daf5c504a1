package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.domene.Utfall.Virkning.ANVENDT;
import static no.sykefravaer.milepael.domene.Utfall.Virkning.KONFLIKT;
import static no.sykefravaer.milepael.domene.Utfall.Virkning.UTEN_VIRKNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.milepael.domene.Utfall;
import no.sykefravaer.milepael.domene.Utfall.Virkning;

/**
 * Hva det er blitt av hver post døra har lagt på Kafka (ADR-0037): {@code tattImot} er summen av alle de andre tallene.
 *
 * @param tattImot null når Kafka ikke svarer, og da er {@code venter} bare det basen vet om
 * @param venter på Kafka og ikke lagret, eller lagret som en sletting av et dokument ingen har sendt
 * @param erstattet en nyere utgave eller en rettelse gjelder i stedet; {@code utenVirkning} er resten uten virkning, og alt som var kommet før
 * @param slettet fakta og forkastede poster som er slettet fordi tida er ute
 * @param forApningen ikke gjort rede for da regnskapet ble åpnet; null før det
 * @param differanse det ingen kan gjøre rede for; negativ når noe er talt to ganger, og null når det ikke kan regnes ut
 * @param iBevegelse sant når noe er underveis, så en differanse kan være skjult av det
 */
public record Regnskap(
        Long tattImot,
        long venter,
        long anvendt,
        long erstattet,
        long utenVirkning,
        long iKonflikt,
        long iFeilkoen,
        long forkastet,
        long slettet,
        Long forApningen,
        Long differanse,
        boolean iBevegelse) {

    static final String APNING = "APNING";

    private static final Set<Utfall> ERSTATTET = EnumSet.of(Utfall.ELDRE_VERSJON, Utfall.KORRIGERT);

    /**
     * @param fort det basen hadde ført, lest etter {@code kvittert} og før {@code skrevet}: alt som er kvittert, er da ført, og
     *     alt som er ført, er skrevet
     * @param kvittert null når Kafka ikke svarer
     * @param skrevet null når Kafka ikke svarer
     */
    static Regnskap av(Map<String, Long> fort, Long kvittert, Long skrevet) {
        var konto = new Konto(fort);
        var svarer = kvittert != null && skrevet != null;
        var paaKafka = svarer ? ulagret(konto.alt(), kvittert, skrevet) : 0;
        var apning = fort.get(APNING);
        return new Regnskap(
                svarer ? skrevet : null,
                paaKafka + konto.sum("VENTENDE_TOMBSTONE"),
                konto.med(ANVENDT) + konto.sum("PERSONFAKTUM", "FLERE"),
                konto.erstattet(),
                konto.med(UTEN_VIRKNING) - konto.erstattet() + konto.sum("GJENTATT"),
                konto.med(KONFLIKT),
                konto.sum("I_FEILKO"),
                konto.sum("FORKASTET", "FORKASTET_NYLIG"),
                konto.sum("SLETTET"),
                apning,
                svarer && apning != null ? (Long) (skrevet - paaKafka - konto.alt()) : null,
                svarer && !skrevet.equals(kvittert));
    }

    /**
     * Det en måler skal vise, som sist viste {@code forrige}. Ingen differanse mens noe er underveis, sier ingenting: det som
     * er underveis, kan skjule det som manglet. En differanse er alltid minst så stor som den ser ut til.
     */
    double maalt(double forrige) {
        if (differanse == null) {
            return Double.NaN;
        }
        return differanse == 0 && iBevegelse && !Double.isNaN(forrige) ? forrige : differanse;
    }

    /** Det som er lest, men ikke kvittert, kan være lagret alt; mer enn det kan ikke forklares slik. */
    private static long ulagret(long fort, long kvittert, long skrevet) {
        var underveis = Math.max(0, skrevet - kvittert);
        return underveis - Math.clamp(fort - kvittert, 0, underveis);
    }

    private record Konto(Map<String, Long> fort) {

        long alt() {
            return fort.values().stream().mapToLong(Long::longValue).sum();
        }

        long sum(String... hva) {
            return Arrays.stream(hva).mapToLong(en -> fort.getOrDefault(en, 0L)).sum();
        }

        long med(Virkning virkning) {
            return Arrays.stream(Utfall.values())
                    .filter(utfall -> utfall.virkning() == virkning)
                    .mapToLong(utfall -> sum(utfall.name()))
                    .sum();
        }

        long erstattet() {
            return ERSTATTET.stream().mapToLong(utfall -> sum(utfall.name())).sum();
        }
    }
}
