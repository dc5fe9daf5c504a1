package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktarekkefolge.Plassert;

/** Det fakta om én person kommer til sammen: sykmeldingene som står, hva de sier om dagene, og hva hvert faktum førte til. */
public final class Faktagrunnlag {

    /** Et faktum og hva det førte til. */
    public record Vurdert(Faktum faktum, Utfall utfall) {}

    private record Dokumentnokkel(String kilde, String dokumentId) {}

    private final List<Vurdert> vurderte;
    private final Utfall[] utfall;
    private final List<Utsagn> utsagn = new ArrayList<>();
    private final List<Omfang> sykmeldinger = new ArrayList<>();
    private final Set<String> arbeidsgivere = new HashSet<>();

    private Faktagrunnlag(List<Plassert> ordnet) {
        var dokumenter = new HashMap<Dokumentnokkel, Dokument>();
        vurderte = new ArrayList<>(ordnet.size());
        utfall = new Utfall[ordnet.size()];
        for (int nummer = 0; nummer < ordnet.size(); nummer++) {
            var faktum = ordnet.get(nummer).faktum();
            var nokkel = new Dokumentnokkel(faktum.kilde(), faktum.dokumentId());
            var ett = dokumenter.computeIfAbsent(nokkel, ny -> new Dokument()).anvend(faktum, nummer);
            vurderte.add(new Vurdert(faktum, ett));
            utfall[ordnet.get(nummer).ankomst()] = ett;
        }
        dokumenter.values().forEach(this::leggTil);
        sykmeldinger.sort(comparingInt(Omfang::nummer));
        Collections.sort(utsagn);
    }

    /** @param fakta i den rekkefølgen de kom fram; den betyr bare noe for en erstatning uten versjon */
    public static Faktagrunnlag av(List<Faktum> fakta) {
        return new Faktagrunnlag(Faktarekkefolge.av(fakta));
    }

    /** Alle fakta i rekkefølgen de ble anvendt. */
    public List<Vurdert> vurderte() {
        return Collections.unmodifiableList(vurderte);
    }

    /** Utfallet av hvert faktum, i den rekkefølgen de kom fram. */
    List<Utfall> utfall() {
        return Arrays.asList(utfall);
    }

    /** Alt som er sagt om dagene, det sterkeste først. */
    List<Utsagn> utsagn() {
        return utsagn;
    }

    /** Sykmeldingene som står, i rekkefølgen de først ble mottatt. */
    List<Omfang> sykmeldinger() {
        return sykmeldinger;
    }

    /** Arbeidsgivere som har fått mer enn en ny sykmelding: bare de er med og avgjør om en dag er en arbeidsdag. */
    Set<String> arbeidsgivere() {
        return arbeidsgivere;
    }

    private void leggTil(Dokument dokument) {
        var former = dokument.former();
        if (former.isEmpty()) {
            return;
        }
        sykmeldinger.add(Omfang.av(former));
        for (var form : former) {
            Sykmeldingsutsagn.leggTil(form, utsagn);
            if (form.sykmelding().status() == Sykmeldingsstatus.SENDT) {
                arbeidsgivere.add(form.sykmelding().orgnummer());
            }
        }
    }
}
