package no.sykefravaer.lokal.mottaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.sykefravaer.lokal.klokke.Lokalklokke;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;
import no.sykefravaer.lokal.nett.Server;
import no.sykefravaer.lokal.nett.Svar;

/** De tre mottakerne bak én port. */
final class Mottakere implements AutoCloseable {

    private final Oppgavefil fil;
    private final Server server;

    private Mottakere(Oppgavefil fil, Server server) {
        this.fil = fil;
        this.server = server;
    }

    static Mottakere start(int port, Path mappe) throws IOException {
        var fil = new Oppgavefil(Files.createDirectories(mappe).resolve("oppgaver.jsonl"));
        var lager = new Oppgavelager(fil);
        var innsyn = new Innsyn(lager);
        var treghet = new Treghet();
        var klokke = new Lokalklokke();
        var nav = new NavOppgave(lager, klokke);
        var arbeidsgiver = new Oppgavemottak(lager, Rolle.ARBEIDSGIVER, "virksomhetsnummer", klokke);
        var sykmelder = new Oppgavemottak(lager, Rolle.SYKMELDER, "hpr", klokke);
        return new Mottakere(
                fil,
                Server.start(
                        port,
                        Map.of(
                                NavOppgave.STI,
                                treghet.hos("NAV", innsyn.telt("NAV", nav::svar)),
                                arbeidsgiver.sti(),
                                treghet.hos("ARBEIDSGIVER", innsyn.telt("ARBEIDSGIVER", arbeidsgiver::svar)),
                                sykmelder.sti(),
                                treghet.hos("SYKMELDER", innsyn.telt("SYKMELDER", sykmelder::svar)),
                                "/mottatt",
                                innsyn::mottatt,
                                "/kall",
                                innsyn::kall,
                                "/treghet",
                                treghet::still,
                                "/",
                                foresporsel -> Svar.tekst(404, "Prøv /mottatt eller /kall\n"))));
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        fil.close();
    }
}
