package no.sykefravaer.systemtest.feil;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.lokal.token.Nokkel;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.lekkasje.Kanari;
import no.sykefravaer.systemtest.system.Personregister;
import no.sykefravaer.systemtest.system.Sykmelding;

/** Utstederen signerer fra nå av med en ny nøkkel døra ikke har sett. Det varslingen har signert med den gamle, godtar ikke kjernen. */
record Nokkelbytte() implements Uhell {

    private static final int TATT_IMOT = 202;

    @Override
    public String navn() {
        return "tokennokkelen-byttes";
    }

    /** @return sant når døra tok imot noe fra en som har den nye nøkkelen */
    @Override
    public boolean skje(Omgang omgang) {
        var datasett = omgang.datasett();
        var personer = datasett.personer();
        var delt = 1 + omgang.tilfeldig().nextInt(personer.size() - 1);
        omgang.send(datasett.del(0, delt));
        bytt(omgang.anlegg());
        omgang.erOver();
        var svar = new Personregister(omgang.anlegg().systemet())
                .heter(personer.getFirst(), Kanari.NAVN, Sykmelding.KONTOR);
        omgang.send(datasett.del(delt, personer.size()));
        return svar.status() == TATT_IMOT;
    }

    @Override
    public List<String> etterpaa(Anlegg anlegg, Datasett datasett) {
        return new Ferdigstilling(anlegg).om(datasett);
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }

    private static void bytt(Anlegg anlegg) {
        var ny = new RSAKey.Builder(Nokkel.ny())
                .keyID(UUID.randomUUID().toString())
                .build();
        try {
            Files.writeString(
                    anlegg.systemet().mappe().rot().resolve("hemmeligheter/tokennokkel.json"), ny.toJSONString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        anlegg.nyUtsteder(List.of());
    }
}
