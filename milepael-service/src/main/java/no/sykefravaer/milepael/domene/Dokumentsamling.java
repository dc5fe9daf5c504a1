package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.milepael.domene.Faktum.OmEnkeltdokument;
import no.sykefravaer.milepael.domene.Faktum.OmSykmelding;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import no.sykefravaer.milepael.domene.Faktum.Soknad;

/** Dokumentene om én person mens fakta anvendes i rekkefølge, og utfallet av hvert faktum. */
final class Dokumentsamling {

    private record Nokkel(Slag slag, String kilde, String dokumentId) {

        static Nokkel av(Faktum faktum) {
            return new Nokkel(faktum.slag(), faktum.kilde(), faktum.dokumentId());
        }
    }

    private final Map<Nokkel, Dokument> sykmeldinger = new HashMap<>();
    private final Map<Nokkel, Enkeltdokument> andre = new HashMap<>();
    private final List<Utfall> utfall = new ArrayList<>();

    void anvend(Faktum faktum) {
        var nokkel = Nokkel.av(faktum);
        var nummer = utfall.size();
        utfall.add(
                switch (faktum) {
                    case OmSykmelding om ->
                        sykmeldinger
                                .computeIfAbsent(nokkel, ny -> new Dokument())
                                .anvend(om, nummer);
                    case OmEnkeltdokument om ->
                        andre.computeIfAbsent(nokkel, ny -> new Enkeltdokument())
                                .anvend(om, nummer);
                });
    }

    /**
     * Tar ut hver søknad som en annen, stående eller selv korrigert, kommer i stedet for: av en kjede står bare den siste.
     * Når de kom, er uten betydning.
     */
    void korriger() {
        if (andre.isEmpty()) {
            return;
        }
        var korrigerte = korrigerte();
        andre.entrySet().removeIf(dokument -> korrigerte.contains(dokument.getKey()) && korrigert(dokument.getValue()));
    }

    private boolean korrigert(Enkeltdokument soknad) {
        soknad.numre().forEach(nummer -> utfall.set(nummer, Utfall.KORRIGERT));
        return true;
    }

    private Set<Nokkel> korrigerte() {
        var korrigerte = new HashSet<Nokkel>();
        for (var dokument : andre.values()) {
            if (dokument.staar() instanceof Soknad s && s.opplysninger().korrigerer() != null) {
                korrigerte.add(
                        new Nokkel(Slag.SOKNAD, s.kilde(), s.opplysninger().korrigerer()));
            }
        }
        return korrigerte;
    }

    Collection<Dokument> sykmeldinger() {
        return sykmeldinger.values();
    }

    /** Søknadene og inntektsmeldingene som står. */
    List<Enkeltdokument> andre() {
        var staar = new ArrayList<>(andre.values());
        staar.removeIf(ett -> ett.staar() == null);
        return staar;
    }

    /** Utfallet av hvert faktum, i den rekkefølgen de ble anvendt. */
    List<Utfall> utfall() {
        return utfall;
    }
}
