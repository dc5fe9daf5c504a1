package no.sykefravaer.varsling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** Det som kan stilles på. Adressene kommer bare herfra, aldri fra en hendelse eller et svar. */
@ConfigMapping(prefix = "varsling")
public interface Oppsett {

    /** Kjernen, som får vite om en oppfylt plikt. */
    URI milepaelUrl();

    /** Døra; bare driften spør den, om den er klar. */
    URI sykmeldingUrl();

    /** Registeret over Nav-kontorene. */
    URI enhetsregisterUrl();

    /** Siden en oppgave hos en mottaker lenker til; oppgavens id legges til. */
    URI lenkeUrl();

    /** Hele dager en mottaker får når lovens frist alt er passert. */
    int arbeidsfristDager();

    /** Enheten som avgjør innstillinger om stans, fire sifre; uten den får personens eget kontor dem. */
    Optional<String> vedtaksenhet();

    /** Hvordan oppgavene til arbeidsgiver og sykmelder ser ut. */
    Parter parter();

    /** Hvor mange sykmeldte én veileder bør ha; den som har flere, merkes i lederens oversikt. */
    int maltall();

    Mottaker nav();

    Mottaker arbeidsgiver();

    Mottaker sykmelder();

    Levering levering();

    Speiling speiling();

    /** Det arbeidsgivers og sykmelders oppgaver har felles. */
    interface Parter {

        /** Så lenge før midnatt etter fristen mottakeren skal minnes på den; uten den blir ingen minnet på noe. */
        Optional<Duration> paaminnelseForFrist();

        /** Så lenge etter opprettelsen mottakeren skal slette oppgaven. */
        Period slettesEtter();

        /** Organisasjonsnumre og HPR-numre som vil ha nynorsk; de andre får bokmål. */
        Optional<Set<String>> nynorsk();

        /** Ressursen i Altinn som gir noen hos arbeidsgiveren rett til å se oppgaven. */
        String altinnressurs();
    }

    /** Én mottaker: hvor den er, og når den vil ha noe. */
    interface Mottaker {
        URI url();

        /** Klokkeslettet det kan sendes fra, Europe/Oslo; uten det når som helst. */
        Optional<LocalTime> apner();

        /** Klokkeslettet det ikke sendes fra; uten det til midnatt. */
        Optional<LocalTime> stenger();

        /** Ingenting sendes på søndager og andre helligdager. */
        @WithDefault("false")
        boolean helligdagerStengt();
    }

    /** Hvordan det mottakerne selv gjør, leses. */
    interface Speiling {

        /** Hvor ofte hver mottaker spørres; godt under et minutt, så det de har gjort, forsvinner fra lista innen da. */
        Duration hvert();
    }

    /** Hvordan køen tømmes. */
    interface Levering {

        /** Samtidige kall til én mottaker; en treg mottaker holder bare på sine egne. */
        int samtidige();

        /** Lengste tid ett kall får, til hele svaret er lest. */
        Duration svarfrist();

        /** Hvor lenge et forsøk eier raden; lengre enn fire svarfrister, ellers starter tjenesten ikke. */
        Duration leie();

        /** Hvor ofte køen ses på når ingen vekker. */
        Duration poll();

        /** Sant til alt er lest om igjen etter at databasen ble lagt tilbake: da slås hver oppgave opp hos Nav før den opprettes. */
        @WithDefault("false")
        boolean etterGjenoppretting();
    }
}
