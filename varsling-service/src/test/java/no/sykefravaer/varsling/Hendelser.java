package no.sykefravaer.varsling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;

/** Hendelsene testene forteller med. I dag er 10. mars 2024; personen er oppdiktet (måned + 80). */
public final class Hendelser {

    public static final LocalDate I_DAG = LocalDate.of(2024, 3, 10);
    public static final LocalDate FRIST = LocalDate.of(2024, 3, 27);
    public static final LocalDate PASSERT = LocalDate.of(2024, 2, 28);
    public static final String PERSONIDENT = "01819012348";

    public static final Mottaker NAV = new Mottaker(Rolle.NAV, Form.OPPGAVE, "0315", null, null);

    private static final AtomicInteger HPR = new AtomicInteger(9_100_000);

    private Hendelser() {}

    public static Mottaker arbeidsgiver(String orgnummer) {
        return new Mottaker(Rolle.ARBEIDSGIVER, Form.OPPGAVE, null, new Orgnummer(orgnummer), null);
    }

    public static Mottaker sykmelder(String hpr) {
        return new Mottaker(Rolle.SYKMELDER, Form.OPPGAVE, null, null, hpr == null ? null : new Hpr(hpr));
    }

    public static Mottaker melding(Mottaker mottaker) {
        return new Mottaker(mottaker.rolle(), Form.MELDING, mottaker.enhet(), mottaker.orgnummer(), mottaker.hpr());
    }

    public static Aktivert aktivert(UUID person, UUID milepael, int versjon, Mottaker... mottakere) {
        return aktivert(person, milepael, versjon, FRIST, mottakere);
    }

    public static Aktivert aktivert(UUID person, UUID milepael, int versjon, LocalDate frist, Mottaker... mottakere) {
        return new Aktivert(
                UUID.randomUUID(),
                person,
                milepael,
                versjon,
                "AKTIVITETSKRAV",
                8,
                frist,
                "2014",
                "folketrygdloven § 8-8 andre ledd",
                frist.minusDays(55),
                Rolle.NAV,
                List.of(mottakere),
                null);
    }

    public static Aktivert dialogmote(UUID person, UUID milepael, int versjon, Mottaker... mottakere) {
        return new Aktivert(
                UUID.randomUUID(),
                person,
                milepael,
                versjon,
                "DIALOGMOTE_1",
                7,
                FRIST,
                "2014",
                "arbeidsmiljøloven § 4-6 fjerde ledd",
                FRIST.minusDays(48),
                Rolle.ARBEIDSGIVER,
                List.of(mottakere),
                null);
    }

    /** Navs dialogmøte 2. */
    public static Aktivert mote2(UUID person, UUID milepael, int versjon, Mottaker... mottakere) {
        return new Aktivert(
                UUID.randomUUID(),
                person,
                milepael,
                versjon,
                "DIALOGMOTE_2",
                26,
                FRIST,
                "2014",
                "folketrygdloven § 8-7 a andre ledd",
                FRIST.minusDays(181),
                Rolle.NAV,
                List.of(mottakere),
                null);
    }

    public static Aktivert innstilling(UUID person, UUID milepael, int versjon, Mottaker... mottakere) {
        return new Aktivert(
                UUID.randomUUID(),
                person,
                milepael,
                versjon,
                "INNSTILLING_OM_STANS",
                0,
                FRIST,
                "2014",
                "folketrygdloven § 8-8 tredje ledd",
                FRIST.minusDays(83),
                Rolle.NAV,
                List.of(mottakere),
                null);
    }

    public static Endret endret(UUID person, UUID milepael, int versjon, LocalDate frist, Mottaker... mottakere) {
        return new Endret(
                UUID.randomUUID(),
                person,
                milepael,
                versjon,
                "AKTIVITETSKRAV",
                8,
                frist,
                "2014",
                "folketrygdloven § 8-8 andre ledd",
                frist.minusDays(55),
                Rolle.NAV,
                List.of(mottakere),
                null);
    }

    public static Lukket lukket(UUID person, UUID milepael, int versjon, Lukkegrunn grunn) {
        return new Lukket(UUID.randomUUID(), person, milepael, versjon, grunn);
    }

    public static PersonOppdatert oppdatert(UUID person, int versjon, String kontor) {
        return oppdatert(person, versjon, kontor, Adressebeskyttelse.UGRADERT, false);
    }

    public static PersonOppdatert oppdatert(
            UUID person, int versjon, String kontor, Adressebeskyttelse beskyttelse, boolean skjermet) {
        var opplysninger =
                new Personopplysninger("Rask", "Elv", null, kontor, beskyttelse, skjermet, null, null, null, null);
        return new PersonOppdatert(UUID.randomUUID(), person, versjon, new Personident(PERSONIDENT), opplysninger);
    }

    /** Den samme personen med et annet identnummer. */
    public static PersonOppdatert nyttNummer(UUID person, int versjon, String personident) {
        var forrige = oppdatert(person, versjon, "0315");
        return new PersonOppdatert(
                UUID.randomUUID(), person, versjon, new Personident(personident), forrige.opplysninger());
    }

    /** Et tilfeldig, men formriktig organisasjonsnummer, så tester ikke ser hverandre. */
    public static String nyttOrgnummer() {
        return "9" + String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }

    /** Sju siffer ingen andre har fått; de fire siste er også de eneste. Flere tester bruker dem som kontor. */
    public static String nyttHpr() {
        return Integer.toString(HPR.incrementAndGet());
    }
}
