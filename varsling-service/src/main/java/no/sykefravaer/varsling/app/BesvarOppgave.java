package no.sykefravaer.varsling.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.db.Oppgavelinje;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Brudd;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Partssvar;

/** En arbeidsgiver eller sykmelder svarer på oppgaven sin. Kjernen avgjør, med hennes eget token. */
@ApplicationScoped
public class BesvarOppgave {

    private final Oppgaveliste liste;
    private final MeldUtfort meldUtfort;
    private final Kjerneklient kjerne;

    BesvarOppgave(Oppgaveliste liste, MeldUtfort meldUtfort, Kjerneklient kjerne) {
        this.liste = liste;
        this.meldUtfort = meldUtfort;
        this.kjerne = kjerne;
    }

    public Svarutfall utfor(Melder melder, UUID oppgaveId, Partssvar svar, Besvarelse besvarelse) {
        return liste.les(melder.innsyn(), oppgaveId)
                .map(linje -> utfor(melder, linje, svar, besvarelse))
                .orElseGet(() -> Svarutfall.av(Utfall.UKJENT_OPPGAVE));
    }

    private Svarutfall utfor(Melder melder, Oppgavelinje linje, Partssvar svar, Besvarelse besvarelse) {
        var oppgave = linje.oppgave();
        if (!svar.passer(oppgave)) {
            return Svarutfall.av(ikkeLenger(oppgave));
        }
        var brudd = brudd(svar, besvarelse);
        if (!brudd.isEmpty()) {
            return new Svarutfall(Utfall.IKKE_GODTATT, brudd, false);
        }
        var sti = sti(svar, oppgave);
        return sti == null
                ? meldUtfort.utfor(melder, oppgave.id(), besvarelse.versjon())
                : send(melder, linje, sti, innhold(svar, besvarelse, oppgave));
    }

    private static Utfall ikkeLenger(Oppgave oppgave) {
        return switch (oppgave.status()) {
            case APEN -> Utfall.IKKE_GODTATT;
            case UTFORT -> Utfall.LUKKET_HER;
            case LUKKET -> Utfall.ALT_LUKKET;
        };
    }

    private static List<Brudd> brudd(Partssvar svar, Besvarelse gitt) {
        var brudd = new ArrayList<Brudd>();
        if (!svar.erBestilling() && gitt.versjon() == null) {
            brudd.add(new Brudd("versjon", "MANGLER", "Versjonen du leste, må være med"));
        }
        if (!svar.arsaker().isEmpty() && !svar.arsaker().contains(gitt.arsak())) {
            brudd.add(new Brudd("arsak", "UGYLDIG_VERDI", "Verdien skal være en av " + svar.arsaker()));
        }
        if (svar.begrunnes()
                && (gitt.begrunnelse() == null || gitt.begrunnelse().isBlank())) {
            brudd.add(new Brudd("begrunnelse", "MANGLER", "Si hvorfor"));
        }
        return brudd;
    }

    /** Null når det er det samme som å melde oppgaven utført. */
    private static String sti(Partssvar svar, Oppgave oppgave) {
        var plikten = "milepaeler/" + oppgave.milepaelId() + "/";
        return switch (svar) {
            case UTFORT, MOTE_AVHOLDT -> null;
            case PLAN_SENDT -> oppgave.plikt().regel().equals("OPPFOLGINGSPLAN") ? plikten + "plan-mottatt" : null;
            case APENBART_UNODVENDIG -> plikten + "unntak";
            case MOTESVAR -> plikten + "mote/svar";
            case FELLES_VURDERING -> plikten + "felles-vurdering";
            case BE_OM_DIALOGMOTE, BE_OM_BISTAND -> "bestillinger";
        };
    }

    private Map<String, Object> innhold(Partssvar svar, Besvarelse gitt, Oppgave oppgave) {
        var innhold = new LinkedHashMap<String, Object>();
        switch (svar) {
            case BE_OM_DIALOGMOTE ->
                innhold.put("regel", liste.harHoldtMote(oppgave.personId()) ? "DIALOGMOTE_3" : "DIALOGMOTE_2");
            case BE_OM_BISTAND -> innhold.put("regel", "BISTAND_BEDT");
            case APENBART_UNODVENDIG -> innhold.put("arsak", svar.name());
            case MOTESVAR, FELLES_VURDERING -> innhold.put("arsak", gitt.arsak());
            case UTFORT, MOTE_AVHOLDT, PLAN_SENDT -> {}
        }
        if (!svar.erBestilling()) {
            innhold.put("versjon", gitt.versjon());
        }
        if (gitt.begrunnelse() != null && !gitt.begrunnelse().isBlank()) {
            innhold.put("begrunnelse", gitt.begrunnelse());
        }
        return innhold;
    }

    private Svarutfall send(Melder melder, Oppgavelinje linje, String sti, Map<String, Object> innhold) {
        var sporsmal =
                new Sporsmal(melder.token(), melder.navCallId(), linje.person().personident());
        return switch (kjerne.gjor(sporsmal, sti, innhold)) {
            case Svarte<?> svarte -> Svarutfall.avKjernen(Utfall.SENDT_VIDERE, List.of());
            case Taus<?> taus -> Svarutfall.av(Utfall.KJERNEN_SVARER_IKKE);
            case Avviste<?> avvist -> Svarutfall.avKjernen(tolk(avvist.kode()), avvist.feil());
        };
    }

    private static Utfall tolk(String kode) {
        return switch (kode) {
            case "UTDATERT_VERSJON" -> Utfall.UTDATERT;
            case "IKKE_APEN" -> Utfall.ALT_LUKKET;
            case "MILEPAEL_UKJENT", "PERSON_UKJENT" -> Utfall.UKJENT_OPPGAVE;
            case "INGET_FRAVAER" -> Utfall.INGET_FRAVAER;
            default -> Utfall.IKKE_GODTATT;
        };
    }
}
