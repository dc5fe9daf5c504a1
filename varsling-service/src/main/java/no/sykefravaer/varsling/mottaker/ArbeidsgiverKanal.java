package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.http.Nettkall;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;
import no.sykefravaer.varsling.tid.Klokke;

/** Veien til arbeidsgivers system. */
@ApplicationScoped
class ArbeidsgiverKanal implements Mottakerkanal {

    private final Partslevering levering;
    private final Partsleser leser;

    ArbeidsgiverKanal(Nettkall nett, ObjectMapper json, Oppsett oppsett, Malvalg malvalg, Klokke klokke) {
        var svarfrist = oppsett.levering().svarfrist();
        var kall = new Mottakerkall(nett, json, oppsett.arbeidsgiver().url(), svarfrist);
        leser = new Partsleser(kall);
        levering = new Partslevering(kall, oppsett, malvalg, klokke);
    }

    @Override
    public Rolle rolle() {
        return Rolle.ARBEIDSGIVER;
    }

    @Override
    public Ekstern lever(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        return levering.lever(leveranse);
    }

    @Override
    public Lesning endringer(String peker) throws Midlertidig, Avvist, InterruptedException {
        return leser.endringer(peker);
    }

    @Override
    public Lesning apne(String peker) throws Midlertidig, Avvist, InterruptedException {
        return leser.apne(peker);
    }

    @Override
    public Optional<HosMottaker> hent(String eksternId) throws Midlertidig, Avvist, InterruptedException {
        return leser.hent(eksternId);
    }
}
