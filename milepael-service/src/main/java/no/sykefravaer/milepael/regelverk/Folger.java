package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;

/** Hva som følger av en plikt slik den nå er: innkallinger av et møte, en innstilling av et forhåndsvarsel. */
public final class Folger {

    private static final int PLAN_FOR_MOTET = 7; // dager, folketrygdloven § 25-2 tredje ledd
    private static final int UKE_TIL_AA_VARSLE = 7; // dager
    private static final int TO_UKER = 14; // dager

    private final Praksis praksis;

    public Folger(Praksis praksis) {
        this.praksis = praksis;
    }

    /** @param kontor kontoret som har personen, eller null når det er ukjent */
    public List<Plikt> av(Milepael m, Oppfolgingstilfelle tilfelle, String kontor) {
        return switch (m.plikt().regel()) {
            case "DIALOGMOTE_2", "DIALOGMOTE_3" -> m.erInnkalt() ? avMotet(m, tilfelle) : List.of();
            case "AKTIVITETSKRAV" -> avAktivitetskravet(m, tilfelle, praksis.konsekvent(kontor));
            case "FELLES_VURDERING" -> avVurderingen(m, tilfelle);
            default -> List.of();
        };
    }

    private static List<Plikt> avMotet(Milepael m, Oppfolgingstilfelle tilfelle) {
        var mote = m.beslutning().mote();
        var kalt = m.plikt().aktiveres();
        var plikter = new ArrayList<Plikt>();
        hosHver(tilfelle, mote.dag()).forEach(fravaer -> {
            plikter.add(Folgeregler.MOTEINNKALLING.plikt(fravaer, tilfelle, kalt, mote.dag(), mote));
            var innen = mote.dag().minusDays(PLAN_FOR_MOTET);
            plikter.add(Folgeregler.oppdatertPlan(innen).plikt(fravaer, tilfelle, kalt, innen, null));
        });
        if (mote.medSykmelder()) {
            var hele = Fravaer.av(tilfelle);
            plikter.add(Folgeregler.MOTEINNKALLING_SYKMELDER.plikt(hele, tilfelle, kalt, mote.dag(), mote));
        }
        return plikter;
    }

    private static List<Plikt> avAktivitetskravet(Milepael m, Oppfolgingstilfelle tilfelle, boolean konsekvent) {
        var bestemt = m.beslutning();
        if (m.erBesluttet() && bestemt.fra() != null) {
            return List.of(hele(Folgeregler.INNSTILLING_OM_STANS, m, tilfelle, bestemt.fra()));
        }
        var svart = bestemt == null ? List.<Rolle>of() : List.copyOf(bestemt.svart());
        if (!m.erApen() && !m.er(Status.PLANLAGT) || svart.contains(Rolle.ARBEIDSGIVER)) {
            return List.of();
        }
        var plikter = new ArrayList<Plikt>();
        if (konsekvent || m.venterPaaPlanen()) {
            var frist = m.venterPaaPlanen() ? bestemt.til() : m.plikt().frist();
            hosHver(tilfelle, frist)
                    .map(fravaer -> Folgeregler.UTTALELSE_ARBEIDSGIVER.plikt(fravaer, tilfelle, dag(m), frist, null))
                    .forEach(plikter::add);
        }
        if (konsekvent && svart.isEmpty() && !m.erForhandsvarslet()) {
            plikter.add(forhandsvarsel(m, tilfelle));
        }
        return plikter;
    }

    private static Plikt forhandsvarsel(Milepael m, Oppfolgingstilfelle tilfelle) {
        var frist = m.plikt().frist();
        return Folgeregler.FORHANDSVARSEL.plikt(
                Fravaer.av(tilfelle), tilfelle, frist, frist.plusDays(UKE_TIL_AA_VARSLE), null);
    }

    private static List<Plikt> avVurderingen(Milepael m, Oppfolgingstilfelle tilfelle) {
        var arsak = m.erBesluttet() ? m.beslutning().arsak() : "";
        var frist = m.plikt().frist().plusDays(TO_UKER);
        return switch (arsak) {
            case "TILBAKE_MED_TILRETTELEGGING" ->
                List.of(hele(Folgeregler.TILRETTELEGGINGSBISTAND, m, tilfelle, frist));
            case "IKKE_TILBAKE" -> List.of(hele(Folgeregler.ARBEIDSEVNEVURDERING, m, tilfelle, frist));
            default -> List.of();
        };
    }

    private static Plikt hele(Tilleggsregel regel, Milepael m, Oppfolgingstilfelle tilfelle, LocalDate frist) {
        return regel.plikt(Fravaer.av(tilfelle), tilfelle, dag(m), frist, null);
    }

    private static LocalDate dag(Milepael m) {
        return m.plikt().aktiveres();
    }

    /** Arbeidsgiverne det er fravær fra den dagen, eller ved slutten når den kommer før. */
    private static Stream<Fravaer> hosHver(Oppfolgingstilfelle tilfelle, LocalDate dag) {
        var naa = dag.isBefore(tilfelle.slutt()) ? dag : tilfelle.slutt();
        return tilfelle.arbeidsforhold().stream()
                .filter(forhold -> !forhold.slutt().isBefore(naa))
                .map(forhold -> Fravaer.hos(forhold, tilfelle));
    }
}
