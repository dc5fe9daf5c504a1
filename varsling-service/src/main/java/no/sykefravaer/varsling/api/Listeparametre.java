package no.sykefravaer.varsling.api;

import jakarta.ws.rs.QueryParam;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.db.Oppgavefilter;
import no.sykefravaer.varsling.oppgave.Status;

/** Det lista kan avgrenses med. Alt leses som tekst, så alle brudd kan sies på én gang. */
class Listeparametre {

    static final int FLEST = 1000;
    static final int VANLIG = 100;

    /** NAV, ARBEIDSGIVER eller SYKMELDER. */
    @QueryParam("mottaker")
    String mottaker;

    /** APEN, UTFORT eller LUKKET. */
    @QueryParam("status")
    String status;

    /** Kontorets fire siffer. */
    @QueryParam("kontor")
    String kontor;

    /** Regelens id, som DIALOGMOTE_1. */
    @QueryParam("type")
    String type;

    @QueryParam("fristFom")
    String fristFom;

    @QueryParam("fristTom")
    String fristTom;

    @QueryParam("orgnummer")
    String orgnummer;

    @QueryParam("hpr")
    String hpr;

    /** Verdien av «neste» i forrige svar. */
    @QueryParam("etter")
    String etter;

    /** 1 til 1000; 100 når den ikke er gitt. */
    @QueryParam("antall")
    String antall;

    Oppgavefilter filter() {
        var leser = new Parameterleser();
        var filter = new Oppgavefilter(
                leser.kode("mottaker", mottaker, Rolle.class),
                leser.kode("status", status, Status.class),
                leser.tekst("kontor", kontor),
                leser.tekst("type", type),
                leser.dato("fristFom", fristFom),
                leser.dato("fristTom", fristTom),
                leser.tekst("orgnummer", orgnummer),
                leser.tekst("hpr", hpr),
                leser.les("etter", etter, Peker::les),
                leser.antall("antall", antall, VANLIG, FLEST));
        leser.krevGyldig();
        return filter;
    }
}
