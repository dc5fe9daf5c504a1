package no.sykefravaer.varsling.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.sykefravaer.varsling.api.Avvisning.Brudd;
import no.sykefravaer.varsling.app.BesvarOppgave;
import no.sykefravaer.varsling.app.Besvarelse;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.Oppgaveforing;
import no.sykefravaer.varsling.app.Partsoppgaver;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Partssvar;

/** Det arbeidsgivere og sykmeldere har felles når de henter oppgavene sine selv og svarer på dem. */
@RequestScoped
class Partsdor {

    static final String HENT = """
            Ta vare på «neste» og send den som «etter» neste gang: da kommer hver oppgave som er ny, endret eller lukket siden, \
            én gang, slik den er nå, med et høyere «loepenr» for hver endring. Ingen endring hoppes over. «harFlere» sier at \
            det er mer å hente straks. En MELDING har ingen frist. Fødselsnummeret står bare i «personident». \
            Accept-Language: nn gir nynorsk.""";

    static final String SVAR = """
            utfort, plan-sendt, mote-avholdt, apenbart-unodvendig (med begrunnelse), motesvar (arsak KOMMER, NYTT_TIDSPUNKT \
            eller KOMMER_IKKE), felles-vurdering (arsak), be-om-dialogmote og be-om-bistand. «versjon» er den du leste; den \
            trengs ikke for det du ber om. Begrunnelsen leses bare av Nav og den sykmeldte.""";

    private final Partsoppgaver oppgaver;
    private final BesvarOppgave besvarOppgave;
    private final Innlogget innlogget;
    private final Spor spor;
    private final Oppgaveforing foring;

    Partsdor(
            Partsoppgaver oppgaver, BesvarOppgave besvarOppgave, Innlogget innlogget, Spor spor, Oppgaveforing foring) {
        this.foring = foring;
        this.oppgaver = oppgaver;
        this.besvarOppgave = besvarOppgave;
        this.innlogget = innlogget;
        this.spor = spor;
    }

    /** {@code neste} tas vare på og sendes som {@code etter}; er {@code harFlere} sant, er det mer å hente straks. */
    record Side(List<Hentet> oppgaver, long neste, boolean harFlere) {}

    Response hent(Innsyn part, Utsnitt utsnitt) {
        var valg = utsnitt.les();
        var malform = oppgaver.malform(part, valg.malform());
        var lest = oppgaver.etter(part, valg.etter(), valg.antall() + 1, malform);
        var vist = lest.stream().limit(valg.antall()).map(Hentet::av).toList();
        var neste = vist.isEmpty() ? valg.etter() : vist.getLast().loepenr();
        return Response.ok(new Side(vist, neste, lest.size() > vist.size()))
                .header(HttpHeaders.CONTENT_LANGUAGE, malform.kode())
                .build();
    }

    Response svar(Innsyn part, String id, String kode, Besvarelse innhold) {
        var svar = Partssvar.av(kode).orElseThrow(() -> new Avvisning(Feilkode.IKKE_FUNNET));
        var gitt = innhold == null ? new Besvarelse(null, null, null) : innhold;
        var melder = new Melder(part, innlogget.token(), spor.navCallId());
        var oppgave = Utfallssvar.oppgaveId(id);
        var utfall = besvarOppgave.utfor(melder, oppgave, svar, gitt);
        foring.besvart(melder, oppgave, utfall);
        var brudd = utfall.brudd().stream()
                .map(ett -> new Brudd(ett.felt(), ett.kode(), ett.melding()))
                .toList();
        return Utfallssvar.av(utfall.utfall(), brudd);
    }
}
