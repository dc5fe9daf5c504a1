package no.sykefravaer.ytelse.beregning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Faktum;

/**
 * Oppdiktede personer med like mange fakta hver, spredt over ett år; samme frø gir de samme. Hver sykmelding kommer i to fakta,
 * først ny, så sendt til en av to arbeidsgivere; hver tredje er gradert.
 */
public final class Personer {

    private static final LocalDate NYTTAAR = LocalDate.of(2025, 1, 1);
    private static final int AAR = 365;
    private static final List<String> ARBEIDSGIVERE = List.of("889640782", "310000000");

    private final Random tilfeldig;
    private final int fakta;

    private Personer(long fro, int fakta) {
        this.tilfeldig = new Random(fro);
        this.fakta = fakta;
    }

    /** Fakta om hver av dem, i den rekkefølgen de kom. */
    public static List<List<Faktum>> av(long fro, int antall, int fakta) {
        var personer = new Personer(fro, fakta);
        return Stream.generate(personer::enPerson).limit(antall).toList();
    }

    private List<Faktum> enPerson() {
        var alle = new ArrayList<Faktum>(fakta);
        var sykmeldinger = (fakta + 1) / 2;
        for (int nr = 0; nr < sykmeldinger; nr++) {
            var periode = periode(NYTTAAR.plusDays((long) nr * AAR / sykmeldinger), nr);
            alle.add(sykmelding(nr, Sykmeldingsstatus.NY, null, periode));
            if (alle.size() < fakta) {
                alle.add(sykmelding(nr, Sykmeldingsstatus.SENDT, arbeidsgiver(), periode));
            }
        }
        return alle;
    }

    private Sykmeldingsperiode periode(LocalDate fom, int nr) {
        var tom = fom.plusDays(6L + tilfeldig.nextInt(28));
        return nr % 3 == 2
                ? new Sykmeldingsperiode(fom, tom, Type.GRADERT, new Grad(50), null, null)
                : new Sykmeldingsperiode(fom, tom, Type.INGEN_AKTIVITET, null, null, null);
    }

    private String arbeidsgiver() {
        return ARBEIDSGIVERE.get(tilfeldig.nextInt(ARBEIDSGIVERE.size()));
    }

    private static Faktum sykmelding(int nr, Sykmeldingsstatus status, String orgnummer, Sykmeldingsperiode periode) {
        return new Faktum.Sykmelding(
                "epj", "sykmelding-" + nr, status, mottatt(periode), orgnummer, "1234567", List.of(), List.of(periode));
    }

    private static Instant mottatt(Sykmeldingsperiode periode) {
        return periode.fom().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
