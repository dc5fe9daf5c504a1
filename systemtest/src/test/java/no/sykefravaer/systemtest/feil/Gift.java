package no.sykefravaer.systemtest.feil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.systemtest.lekkasje.Kanari;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Personer;

/** Poster ingen skulle ha sendt, spredt mellom dem som er i orden mens begge leserne står, så de havner i de samme bunkene. */
record Gift() implements Uhell {

    private static final int STOR = 900_000; // så vidt under det megleren tar
    private static final int DYP = 50_000;
    private static final String DOKUMENT = """
            {"type":"SykmeldingMottatt","hendelseId":"00000000-0000-4000-8000-000000000001","kilde":"%s",
            "personident":"%s","sykmeldingId":"gift","status":"%s","mottatt":"%s",
            "registrert":"2027-01-01T08:00:00Z","orgnummer":"310000000","perioder":[{"fom":"%s","tom":"%s","type":"INGEN_AKTIVITET"}]}""";
    /** Nummeret det giftige er om. */
    private static final String IDENT = Personer.ny().verdi();

    private static final String DAG = "2027-01-04";
    private static final String TID = "2027-01-04T08:00:00Z";

    private static final List<byte[]> DOKUMENTER = List.of(
            tekst("{\"type\":\"SykmeldingMottatt\","),
            tekst("[".repeat(DYP)),
            tekst("{\"type\":\"SykmeldingMottatt\",\"x\":" + "[".repeat(DYP) + "]".repeat(DYP) + "}"),
            tekst("x".repeat(STOR)),
            tekst("{\"type\":\"IngenKjenner\"}"),
            tekst("null"),
            tekst(""),
            tekst("{\"personident\":\"" + IDENT + "\",\"diagnose\":\"" + Kanari.DIAGNOSE + "\","),
            tekst(Kanari.NAVN + " " + IDENT + " " + Kanari.DIAGNOSE + " " + Kanari.GRUNN),
            new byte[] {(byte) 0xC3, (byte) 0x28, 0, (byte) 0xFF},
            tekst(DOKUMENT.formatted("epj-\\u0000" + Kanari.NAVN, IDENT, "SENDT", TID, DAG, DAG)),
            tekst(DOKUMENT.formatted("epj-\\u0000", IDENT, "SENDT", TID, DAG, DAG)),
            tekst(DOKUMENT.formatted("epj-a", IDENT, "UKJENT", TID, DAG, DAG)),
            tekst(DOKUMENT.formatted("epj-a", IDENT, "SENDT", "+999999999-12-31T23:59:59Z", DAG, DAG)),
            tekst(DOKUMENT.formatted("epj-a", IDENT, "SENDT", TID, "+999999999-12-31", "+999999999-12-31")),
            tekst(DOKUMENT.formatted("epj-a", IDENT, "SENDT", TID, DAG, "+999999999-12-31")),
            tekst(DOKUMENT.formatted("epj-a", IDENT, "SENDT", TID, DAG, "2026-01-04")));

    /** Emnene {@link #HENDELSER} legges på. */
    private static final List<String> OGSAA_HER = List.of(Emner.MILEPAEL, Emner.SYKMELDING_TOMBSTONE);

    private static final List<byte[]> HENDELSER = List.of(
            tekst("{\"type\":\"MilepaelAktivert\","),
            tekst("[".repeat(DYP)),
            tekst("x".repeat(STOR)),
            tekst("{\"type\":\"IngenKjenner\"}"),
            tekst("{\"type\":\"IngenKjenner\",\"navn\":\"" + Kanari.NAVN + "\",\"personident\":\"" + IDENT + "\"}"),
            tekst(""),
            new byte[] {(byte) 0xC3, (byte) 0x28, 0, (byte) 0xFF});

    @Override
    public String navn() {
        return "gift";
    }

    @Override
    public boolean skje(Omgang omgang) {
        var systemet = omgang.anlegg().systemet();
        systemet.mensBorteEr(
                Anlegg.KJERNE,
                () -> systemet.mensBorteEr(Anlegg.VARSLING, () -> {
                    omgang.begynnOgVentTilMidtveis();
                    legg(omgang);
                    omgang.altSendt();
                }));
        return true;
    }

    @Override
    public int iFeilko() {
        return DOKUMENTER.size() + 1 + OGSAA_HER.size() * HENDELSER.size();
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }

    /** Hver med en nøkkel av personene i settet, så de havner blant dem. */
    private static void legg(Omgang omgang) {
        var emnene = omgang.anlegg().emnene();
        var personer = omgang.datasett().personer();
        var gift = new ArrayList<>(DOKUMENTER);
        gift.add(null); // en tombstone på et emne som ikke har noen
        gift.forEach(en -> Emnene.kvittert(emnene.send(
                Emner.SYKMELDING, emnene.nokkel(personer.get(omgang.tilfeldig().nextInt(personer.size()))), en)));
        OGSAA_HER.forEach(emne -> HENDELSER.forEach(en -> Emnene.kvittert(emnene.send(emne, "gift", en))));
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(UTF_8);
    }
}
