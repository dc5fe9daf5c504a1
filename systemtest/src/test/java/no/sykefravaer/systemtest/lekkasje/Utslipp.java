package no.sykefravaer.systemtest.lekkasje;

import static no.sykefravaer.systemtest.lekkasje.Kanari.BEGRUNNELSE;
import static no.sykefravaer.systemtest.lekkasje.Kanari.DIAGNOSE;
import static no.sykefravaer.systemtest.lekkasje.Kanari.GRUNN;
import static no.sykefravaer.systemtest.lekkasje.Kanari.NAVN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Nett.Svar;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Personregister;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;

/**
 * En som heter noe bare hun heter, er sykmeldt, har et unntak med en begrunnelse, og som alt ugyldig er sendt inn om.
 *
 * @param feilsvar det som ble svart på det ugyldige
 */
public record Utslipp(Personident ident, Orgnummer arbeidsgiver, List<Svar> feilsvar) {

    private static final String AKTIVITETSKRAV = """
            select m.id, m.versjon from milepael m join person p on p.id = m.person_id
            where p.personident = ? and regel = 'AKTIVITETSKRAV'""";

    private static final String UNNTAK = "{\"versjon\":%s,\"arsak\":\"%s\",\"begrunnelse\":\"%s\"}";

    public static Utslipp i(Systemet systemet, Klient klient, LocalDate iDag) {
        var ident = Personer.ny();
        var arbeidsgiver = Personer.nyVirksomhet();
        var sykmelding = Sykmelding.sendt(ident, arbeidsgiver, iDag.minusDays(60), iDag.plusDays(30));
        new Personregister(systemet).heter(ident, NAVN, Sykmelding.KONTOR);
        klient.send(sykmelding);
        new Sak(klient, ident).ventTil(alle -> alle.size() > 3);
        var plikt = new Databasene(systemet)
                .milepael(AKTIVITETSKRAV, ident.verdi())
                .getFirst()
                .split(" \\| ");
        unntak(klient, plikt[0], plikt[1]);
        return new Utslipp(
                ident,
                arbeidsgiver,
                Stream.concat(ugyldige(sykmelding).map(klient::post), ugyldig(klient, plikt[0], ident))
                        .toList());
    }

    /** Det samme dokumentet, ødelagt på hver sin måte, med det som ikke skal synes, i seg. */
    public static Stream<String> ugyldige(Sykmelding sykmelding) {
        var god = sykmelding.json();
        return Stream.of(
                god.replace("\"id\"", "\"diagnose\":\"" + DIAGNOSE + "\",\"id\""),
                god.replace("\"SENDT\"", "\"" + NAVN + "\""),
                god.replace("\"fnr\":\"", "\"fnr\":\"" + NAVN),
                god.replaceFirst(
                        "\"fom\":\"[^\"]*", "\"fom\":\"" + sykmelding.fnr().verdi()),
                god.substring(0, god.length() - 2));
    }

    /** Det svaret sier, uten kodene det kunne stått: de er de samme til alle, og sies av den som oppga en annen. */
    public static String sagt(Svar svar) {
        return svar.tekst().replaceAll("skal være en av \\[[A-Z0-9_, ]*]", "");
    }

    private static Stream<Svar> ugyldig(Klient klient, String milepaelId, Personident ident) {
        return Stream.of(
                klient.gjor(milepaelId, "unntak", "{\"versjon\":1,\"arsak\":\"" + NAVN + "\",\"begrunnelse\":7}"),
                klient.gjor(milepaelId, "unntak", UNNTAK.formatted("7", GRUNN, BEGRUNNELSE)),
                klient.gjor(ident.verdi(), "unntak", "{}"),
                klient.krever(NAVN, ident));
    }

    private static void unntak(Klient klient, String milepaelId, String versjon) {
        var innhold = UNNTAK.formatted(versjon, GRUNN, BEGRUNNELSE);
        var svar = klient.gjor(milepaelId, "unntak", innhold);
        if (svar.status() != 200) {
            throw new IllegalStateException("Kjernen svarte " + svar.status());
        }
    }
}
