package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.util.List;
import no.sykefravaer.systemtest.system.Systemet;

/** De i PostgreSQL som ellers skriver i bakgrunnen, står; når alt er lagret og bekreftet, dør alle sammen. */
record Uskrevet() implements Uhell {

    private static final List<String> SKRIVERE = List.of("walwriter", "checkpointer", "background writer");
    private static final Duration LAGRET = Duration.ofSeconds(30);

    @Override
    public String navn() {
        return "basen-dor-med-det-uskrevne";
    }

    @Override
    public boolean skje(Omgang omgang) {
        var anlegg = omgang.anlegg();
        var postgres = Postgresprosesser.i(anlegg.systemet().mappe());
        List<ProcessHandle> skrivere =
                SKRIVERE.stream().flatMap(navn -> postgres.som(navn).stream()).toList();
        skrivere.forEach(skriver -> Systemet.signal("-STOP", skriver));
        omgang.altSendt();
        var stille = new Stillhet(anlegg).innen(LAGRET, omgang.datasett().personer());
        var prosess = anlegg.prosess(Anlegg.BASE);
        postgres.drep();
        anlegg.systemet().drep(Anlegg.BASE);
        omgang.startetIgjen(Anlegg.BASE, prosess);
        return stille.isEmpty() && skrivere.size() == SKRIVERE.size();
    }
}
