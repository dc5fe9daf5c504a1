package no.sykefravaer.varsling.side.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;

/** Hva en veileder kan gjøre med en plikt slik den er nå. Kjernen har det siste ordet; dette er det som er verdt å vise. */
final class Muligheter {

    private static final Set<String> APEN = Set.of("AKTIV", "OVER_FRIST", "AVVENT");
    private static final Set<String> BESTEMT =
            Set.of("AKTIV", "OVER_FRIST", "AVVENT", "UNNTAK", "OPPFYLT", "IKKE_AKTUELL");
    private static final Set<String> MOTER = Set.of("DIALOGMOTE_2", "DIALOGMOTE_3");
    private static final Set<String> INNKALLINGER = Set.of("MOTEINNKALLING", "MOTEINNKALLING_SYKMELDER");
    private static final Set<String> BESTILTE = Set.of("DIALOGMOTE_3", "BISTAND_BEDT", "OPPFOLGINGSOPPGAVE");
    private static final Set<String> PARTENES =
            Set.of("MOTEINNKALLING", "MOTEINNKALLING_SYKMELDER", "FELLES_VURDERING", "OPPFOLGINGSPLAN");
    private static final Set<String> KAN_UTTALES = Set.of("AKTIVITETSKRAV", "SNART_SLUTT_PA_SYKEPENGER");

    private final Milepael m;
    private final LocalDate iDag;

    private Muligheter(Milepael m, LocalDate iDag) {
        this.m = m;
        this.iDag = iDag;
    }

    /** Alle skjemaer noen plikt kan ha, og når den har dem; rekkefølgen er den de vises i. */
    private static final Map<Skjema, Predicate<Muligheter>> NAAR = naar();

    static List<Skjema> til(Milepael m, LocalDate iDag) {
        if (m.milepaelId() == null) {
            return List.of();
        }
        var muligheter = new Muligheter(m, iDag);
        return NAAR.entrySet().stream()
                .filter(en -> en.getValue().test(muligheter))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Optional<Skjema> skjema(String kode) {
        return NAAR.keySet().stream().filter(en -> en.kode().equals(kode)).findFirst();
    }

    private static Map<Skjema, Predicate<Muligheter>> naar() {
        var naar = new LinkedHashMap<Skjema, Predicate<Muligheter>>();
        naar.put(Skjemaer.AKTIVITET, p -> p.er("AKTIVITETSKRAV") && p.uavgjort());
        naar.put(Skjemaer.OPPFYLL, p -> p.navs() && !p.er("AKTIVITETSKRAV") && !p.erMote() && p.uavgjort());
        naar.put(Skjemaer.PLAN_MOTTATT, p -> p.er("OPPFOLGINGSPLAN") && p.kanFaaPlan());
        naar.put(Skjemaer.FELLES_VURDERING, p -> p.er("FELLES_VURDERING") && p.apen());
        naar.put(Moteskjemaer.SVAR, p -> INNKALLINGER.contains(p.m.regel()) && p.apen());
        naar.put(Moteskjemaer.INNKALLING, p -> p.erMote() && p.apen() && !p.innkalt());
        naar.put(Moteskjemaer.REFERAT, p -> p.erMote() && p.uavgjort());
        naar.put(Moteskjemaer.ENDRING, p -> p.erMote() && p.apen() && p.innkalt());
        naar.put(Moteskjemaer.SVAR_FRA_SYKMELDT, p -> p.erMote() && p.apen() && p.innkalt());
        naar.put(Moteskjemaer.AVLYSNING, p -> p.erMote() && p.apen() && (p.innkalt() || p.bestemtSom("INNKALT")));
        naar.put(Skjemaer.AVVENT, p -> p.navs() && p.apen());
        naar.put(Skjemaer.UNNTAK_AKTIVITET, p -> p.er("AKTIVITETSKRAV") && p.uavgjort());
        naar.put(Moteskjemaer.UNNTAK_MOTE, p -> p.er("DIALOGMOTE_2") && p.uavgjort());
        naar.put(Moteskjemaer.IKKE_AKTUELL, p -> p.er("DIALOGMOTE_2") && p.uavgjort());
        naar.put(Skjemaer.UTTALELSE, p -> KAN_UTTALES.contains(p.m.regel()) && p.apen());
        naar.put(Skjemaer.FORHANDSVARSEL, p -> p.er("AKTIVITETSKRAV") && p.apen());
        naar.put(Skjemaer.INNSTILLING, p -> p.er("AKTIVITETSKRAV") && p.apen() && !p.venterPaaSvarfristen());
        naar.put(Skjemaer.ANGRE, Muligheter::kanAngres);
        return naar;
    }

    private boolean er(String regel) {
        return m.regel().equals(regel);
    }

    private boolean navs() {
        return "NAV".equals(m.ansvarlig());
    }

    private boolean erMote() {
        return MOTER.contains(m.regel());
    }

    private boolean apen() {
        return APEN.contains(m.status());
    }

    private boolean uavgjort() {
        return apen() || m.status().equals("PLANLAGT");
    }

    private boolean innkalt() {
        return m.mote() != null;
    }

    private boolean bestemtSom(String arsak) {
        return m.bestemt() != null && arsak.equals(m.bestemt().arsak());
    }

    private boolean kanFaaPlan() {
        return uavgjort() && !m.status().equals("AVVENT")
                || m.status().equals("OPPFYLT") && !bestemtSom("PLAN_MOTTATT");
    }

    private boolean venterPaaSvarfristen() {
        return bestemtSom("FORHANDSVARSEL") && m.bestemt().til().isAfter(iDag);
    }

    /** Det noen har bestemt, eller bedt om; Nav kan ta tilbake sitt eget og det partene har svart. */
    private boolean kanAngres() {
        if (m.bestemt() == null) {
            return BESTILTE.contains(m.regel()) && apen();
        }
        return !m.bestemt().avFakta() && BESTEMT.contains(m.status()) && (navs() || PARTENES.contains(m.regel()));
    }
}
