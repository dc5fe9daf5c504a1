package no.sykefravaer.varsling.side.drift;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.varsling.drift.Emnetall;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Tjenestehelse;
import no.sykefravaer.varsling.drift.Tjenestehelse.Helse;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Driftsklient;
import no.sykefravaer.varsling.kjerne.Kjerneregnskap;
import no.sykefravaer.varsling.kjerne.Kjernetilstand;
import no.sykefravaer.varsling.kjerne.Omregning;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Felt.Valg;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.drift.Driftsside.Feilko;
import no.sykefravaer.varsling.side.drift.Driftsside.Helserad;
import no.sykefravaer.varsling.side.drift.Driftsside.Kjernen;
import no.sykefravaer.varsling.side.drift.Driftsside.Omregningsvisning;
import no.sykefravaer.varsling.side.drift.Driftsside.Sokevalg;
import no.sykefravaer.varsling.tid.Klokke;

/** Setter sammen driftssiden av det tjenestene, Kafka og databasen sier nå. */
@RequestScoped
class Driftssider {

    private static final TypeReference<Omregning> OMREGNING = new TypeReference<>() {};
    private static final TypeReference<Kjerneregnskap> REGNSKAP = new TypeReference<>() {};

    private final Tjenestehelse helse;
    private final Emnetall emner;
    private final Kjernedrift kjernen;
    private final Driftstjenester tjenester;
    private final Driftsklient klient;
    private final Leveringskoer leveringer;
    private final Sidehoder hoder;
    private final Innlogget innlogget;
    private final Klokke klokke;

    Driftssider(
            Tjenestehelse helse,
            Emnetall emner,
            Kjernedrift kjernen,
            Driftstjenester tjenester,
            Driftsklient klient,
            Leveringskoer leveringer,
            Sidehoder hoder,
            Innlogget innlogget,
            Klokke klokke) {
        this.helse = helse;
        this.emner = emner;
        this.kjernen = kjernen;
        this.tjenester = tjenester;
        this.klient = klient;
        this.leveringer = leveringer;
        this.hoder = hoder;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    /** @param sok null når hele feilkøen skal vises */
    Driftsside side(Driftssvar svar, Feilsok sok) {
        return new Driftsside(
                hode(),
                svar,
                helse.les().stream().map(Driftssider::helse).toList(),
                emner(),
                tjenester.alle().stream().map(en -> feilko(en, sok)).toList(),
                sokevalg(sok),
                tjenester.alle().stream().flatMap(Driftssider::mottak).toList(),
                leveringer.les(),
                kjernen.tilstand().svar().map(this::kjernen).orElse(null),
                klient.hent("omregn", OMREGNING).svar().map(this::omregning).orElse(null),
                klient.hent("regnskap", REGNSKAP)
                        .svar()
                        .map(Regnskapsvisning::av)
                        .orElse(null)); // sist: den spør Kafka, og en taus kjerne spørres ikke mer
    }

    Sidehode hode() {
        return hoder.utenKontor(innlogget.navIdent());
    }

    /** Null når Kafka ikke svarer. */
    List<Emnevisning> emner() {
        return emner.les()
                .map(alle -> alle.stream()
                        .map(en -> Emnevisning.av(en, klokke.naa()))
                        .toList())
                .orElse(null);
    }

    private static Helserad helse(Helse en) {
        return new Helserad(en.tjeneste(), Driftsord.helse(en.svar()), String.join(", ", en.mangler()));
    }

    private static Feilko feilko(Tjenestedrift tjeneste, Feilsok sok) {
        var svar = sok == null
                ? tjeneste.liste().svar()
                : tjeneste.sok(sok).svar().map(poster -> new Feilliste(poster.size(), poster));
        return svar.map(liste ->
                        new Feilko(tjeneste.navn(), Driftsord.tall(liste.antall()), rader(tjeneste, liste.poster())))
                .orElseGet(() -> new Feilko(tjeneste.navn(), null, null));
    }

    private static List<Feilrad> rader(Tjenestedrift tjeneste, List<Feil> poster) {
        return poster.stream().map(feil -> Feilrad.av(tjeneste.navn(), feil)).toList();
    }

    private static Sokevalg sokevalg(Feilsok sok) {
        var emner = Emnetall.lesere().keySet().stream()
                .map(emne -> new Valg(emne, emne))
                .toList();
        return sok == null
                ? new Sokevalg(null, null, null, emner, Driftsord.OPPHAV, false)
                : new Sokevalg(sok.emne(), sok.opphav(), sok.verdi(), emner, Driftsord.OPPHAV, true);
    }

    private static Stream<Mottaksvisning> mottak(Tjenestedrift tjeneste) {
        return tjeneste.mottak().svar().orElse(List.of()).stream()
                .map(stand -> Mottaksvisning.av(tjeneste.navn(), stand));
    }

    private Kjernen kjernen(Kjernetilstand tilstand) {
        var utboks = tilstand.utboks();
        return new Kjernen(
                utboks.venter() == 0,
                Driftsord.tall(utboks.venter()),
                Driftsord.tall(utboks.parkert()),
                Driftsord.varighet(utboks.eldste()),
                Driftsord.siden(tilstand.sisteForfall(), klokke.naa()));
    }

    private Omregningsvisning omregning(Omregning o) {
        var merke = switch (o.status()) {
            case PAAGAAR -> new Statusmerke("info", "senere", "Pågår");
            case FERDIG -> new Statusmerke("success", "hake", "Ferdig");
            case STANSET -> new Statusmerke("warning", "snart", "Stanset");
        };
        var framgang = "%s av %s personer, %s endret, %s feilet, %s i sekundet"
                .formatted(
                        Driftsord.tall(o.behandlet()),
                        Driftsord.tall(o.av()),
                        Driftsord.tall(o.endret()),
                        Driftsord.tall(o.feilet()),
                        String.format(Datoer.NORSK, "%.1f", o.takt()));
        var prosent = o.av() == 0 ? 100 : (int) (100L * o.behandlet() / o.av());
        return new Omregningsvisning(
                merke, Datoer.tid(o.startet()), framgang, prosent, o.status() == Omregning.Status.PAAGAAR);
    }
}
