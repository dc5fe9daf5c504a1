package no.sykefravaer.varsling.mottaker;

import static java.net.HttpURLConnection.HTTP_CONFLICT;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.Oppsett;
import no.sykefravaer.varsling.http.Nettkall;
import no.sykefravaer.varsling.http.Svar;
import no.sykefravaer.varsling.oppgave.Handling;
import no.sykefravaer.varsling.oppgave.HosMottaker;
import no.sykefravaer.varsling.oppgave.Leveranse;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;
import no.sykefravaer.varsling.tid.Klokke;

/** Veien til Navs oppgaveregister. Det lover ingen gjentaksnøkkel, så et nytt forsøk slår først opp på saksreferansen. */
@ApplicationScoped
class NavKanal implements Mottakerkanal {

    private static final String INNSTILLING = "INNSTILLING_OM_STANS";
    private static final String APNE_MED_SAKSREFERANSE = "?tema=SYK&statuskategori=AAPEN&saksreferanse=";

    private final Mottakerkall kall;
    private final Navleser leser;
    private final Optional<String> vedtaksenhet;
    private final boolean etterGjenoppretting;
    private final Klokke klokke;

    NavKanal(Nettkall nett, ObjectMapper json, Oppsett oppsett, Klokke klokke) {
        kall = new Mottakerkall(
                nett, json, oppsett.nav().url(), oppsett.levering().svarfrist());
        this.leser = new Navleser(kall);
        this.vedtaksenhet = oppsett.vedtaksenhet();
        this.etterGjenoppretting = oppsett.levering().etterGjenoppretting();
        this.klokke = klokke;
    }

    @Override
    public Rolle rolle() {
        return Rolle.NAV;
    }

    @Override
    public Ekstern lever(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        return leveranse.handling() == Handling.OPPRETT ? opprett(leveranse) : endre(leveranse);
    }

    @Override
    public Lesning endringer(String peker) throws Midlertidig, Avvist, InterruptedException {
        return leser.avsluttede(peker);
    }

    @Override
    public Lesning apne(String peker) throws Midlertidig, Avvist, InterruptedException {
        return leser.apne(peker);
    }

    @Override
    public Optional<HosMottaker> hent(String eksternId) throws Midlertidig, Avvist, InterruptedException {
        return leser.hent(eksternId);
    }

    private Ekstern opprett(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        if (leveranse.erGjentak() || etterGjenoppretting) {
            var funnet = slaaOpp(leveranse);
            if (funnet.isPresent()) {
                return funnet.get().ekstern();
            }
        }
        var svar = kall.post(Navoppgave.av(leveranse, enhet(leveranse), klokke.iDag()), leveranse);
        return Navsvar.av(kall.lest(svar)).ekstern();
    }

    private Ekstern endre(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        var ekstern = leveranse.ekstern();
        if (ekstern != null) {
            return endre(leveranse, Long.parseLong(ekstern.id()), ekstern.versjon());
        }
        var funnet = slaaOpp(leveranse);
        return funnet.isPresent()
                ? endre(leveranse, funnet.get().id(), funnet.get().versjon())
                : new Ekstern(null, null);
    }

    private Ekstern endre(Leveranse leveranse, long id, int versjon) throws Midlertidig, Avvist, InterruptedException {
        var svar = kall.patch(Long.toString(id), endring(leveranse, id, versjon), leveranse);
        if (svar.status() != HTTP_CONFLICT) {
            return endret(svar, id, versjon);
        }
        var naa = Navsvar.av(kall.lest(kall.get("/" + id, leveranse)));
        return naa.ferdig() ? naa.ekstern() : endreIgjen(leveranse, naa);
    }

    private Ekstern endreIgjen(Leveranse leveranse, Navsvar naa) throws Midlertidig, Avvist, InterruptedException {
        var svar = kall.patch(Long.toString(naa.id()), endring(leveranse, naa.id(), naa.versjon()), leveranse);
        if (svar.status() == HTTP_CONFLICT) {
            throw new Midlertidig("HTTP_409", Duration.ZERO);
        }
        return endret(svar, naa.id(), naa.versjon());
    }

    /** Et svar uten den nye versjonen er godt nok: den gamle gir 409 neste gang, og da leser vi på nytt. */
    private Ekstern endret(Svar svar, long id, int versjon) throws Avvist {
        Mottakerkall.krevVellykket(svar);
        try {
            return Navsvar.av(kall.lest(svar)).ekstern();
        } catch (Midlertidig e) {
            return new Ekstern(Long.toString(id), versjon);
        }
    }

    private Navendring endring(Leveranse leveranse, long id, int versjon) {
        return leveranse.handling() == Handling.LUKK
                ? Navendring.lukk(id, versjon)
                : Navendring.endre(id, versjon, leveranse, enhet(leveranse));
    }

    /** Innstillingen om stans avgjøres av en egen enhet; resten hører til kontoret som har personen. */
    private String enhet(Leveranse leveranse) {
        var kontor = leveranse.person().kontor();
        return leveranse.oppgave().plikt().regel().equals(INNSTILLING) ? vedtaksenhet.orElse(kontor) : kontor;
    }

    private Optional<Navsvar> slaaOpp(Leveranse leveranse) throws Midlertidig, Avvist, InterruptedException {
        var resten = APNE_MED_SAKSREFERANSE + leveranse.oppgave().id();
        var oppgaver = kall.lest(kall.get(resten, leveranse)).path("oppgaver");
        return oppgaver.isEmpty() ? Optional.empty() : Optional.of(Navsvar.av(oppgaver.get(0)));
    }
}
