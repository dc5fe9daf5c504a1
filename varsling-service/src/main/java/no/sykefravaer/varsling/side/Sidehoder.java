package no.sykefravaer.varsling.side;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.TreeSet;
import no.sykefravaer.varsling.http.Enhetsregister;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.side.Sidehode.Kontorvalg;
import no.sykefravaer.varsling.side.Sidehode.Menyvalg;
import no.sykefravaer.varsling.tid.Klokke;

/** Lager det som står øverst på hver side for den som er innlogget. */
@RequestScoped
public class Sidehoder {

    private final Enhetsregister enheter;
    private final Innlogget innlogget;
    private final Klokke klokke;
    private final UriInfo adresse;

    Sidehoder(Enhetsregister enheter, Innlogget innlogget, Klokke klokke, UriInfo adresse) {
        this.enheter = enheter;
        this.innlogget = innlogget;
        this.klokke = klokke;
        this.adresse = adresse;
    }

    public Sidehode til(Innsyn.Nav innsyn, String kontor) {
        var alle = new TreeSet<>(innsyn.enheter()).stream().map(this::valg).toList();
        return new Sidehode(valg(kontor), alle, innlogget.navIdent(), simulertDato(), meny(kontor));
    }

    /** For sider som ikke gjelder ett kontor. @param hvem det som står om den innloggede; null når ingenting skal */
    public Sidehode utenKontor(String hvem) {
        return new Sidehode(null, List.of(), hvem, simulertDato(), meny(null));
    }

    private String simulertDato() {
        return klokke.simulertDato().map(Datoer::dag).orElse(null);
    }

    private List<Menyvalg> meny(String kontor) {
        return Meny.til(innlogget).stream()
                .map(en -> en.valg(kontor, adresse.getPath()))
                .toList();
    }

    private Kontorvalg valg(String kontor) {
        return new Kontorvalg(kontor, enheter.navn(kontor).orElse(null));
    }
}
