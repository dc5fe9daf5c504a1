package no.sykefravaer.sykmelding.dokument;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.sykmelding.dokument.Sykmelding.Arbeidsgiver;

/** Feltene flere dokumenter har, og hva som er gyldig i dem. */
final class Fellesfelt {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern NAV_KONTOR = Pattern.compile("[0-9]{4}");
    private static final Instant TIDLIGST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration SLINGRING = Duration.ofDays(1);

    private Fellesfelt() {}

    static Personident fnr(Verdi verdi) {
        return verdi.tolket(Feilkode.UGYLDIG_FNR, tekst -> gyldig(new Personident(tekst), Personident::erGyldig));
    }

    static Orgnummer orgnummer(Verdi verdi) {
        return verdi.tolket(Feilkode.UGYLDIG_ORGNUMMER, tekst -> gyldig(new Orgnummer(tekst), Orgnummer::erGyldig));
    }

    static Arbeidsgiver arbeidsgiver(Felter felter) {
        return new Arbeidsgiver(
                orgnummer(felter.paakrevd("orgnummer")), felter.felt("navn").tekst());
    }

    static Hpr hpr(Verdi verdi) {
        return verdi.tolket(Feilkode.UGYLDIG_HPR, Hpr::new);
    }

    static String navKontor(Verdi verdi) {
        return verdi.tolket(Feilkode.UGYLDIG_NAVKONTOR, tekst -> gyldig(tekst, NAV_KONTOR.asMatchPredicate()));
    }

    /** En id blir en del av adressen, så den kan ikke være eller inneholde personens ident. */
    static String id(Verdi verdi, Personident person) {
        return verdi.tolket(Feilkode.UGYLDIG_ID, tekst -> gyldig(tekst, id -> erId(id) && !roper(id, person)));
    }

    /** Et tidspunkt med avstand til UTC, i hele mikrosekunder: så fint PostgreSQL lagrer. */
    static Instant mottatt(Verdi verdi, Instant naa) {
        var tid = verdi.tolket(Feilkode.UGYLDIG_TIDSPUNKT, Fellesfelt::tidspunkt);
        if (tid != null && tid.isBefore(TIDLIGST)) {
            verdi.brytes(Feilkode.TIDSPUNKT_FOR_TIDLIG);
        }
        if (tid != null && tid.isAfter(naa.plus(SLINGRING))) {
            verdi.brytes(Feilkode.TIDSPUNKT_FRAM_I_TID);
        }
        return tid;
    }

    private static Instant tidspunkt(String tekst) {
        return OffsetDateTime.parse(tekst).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean erId(String id) {
        return ID.matcher(id).matches();
    }

    private static boolean roper(String id, Personident person) {
        return (person != null && id.contains(person.verdi())) || erPersonident(id);
    }

    private static boolean erPersonident(String id) {
        return id.length() == 11 && id.chars().allMatch(Character::isDigit) && new Personident(id).erGyldig();
    }

    private static <T> T gyldig(T verdi, Predicate<T> regel) {
        if (!regel.test(verdi)) {
            throw new IllegalArgumentException("ugyldig verdi");
        }
        return verdi;
    }
}
