package no.sykefravaer.lokal.eksempeldata;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.innsending.Sykmelding.Arbeidsgiver;
import no.sykefravaer.lokal.innsending.Sykmelding.Behandler;
import no.sykefravaer.lokal.syntetisk.Forhold;

/** Ett fravær: sykmeldinger etter hverandre, den første sendt i etterkant og forlengelsene før de begynner. */
final class Forlop {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int KONTORTID_FRA = 7;
    private static final int KONTORTIDENS_MINUTTER = 9 * 60;

    private final Personident ident;
    private final Forhold forhold;
    private final Uker uker;
    private final Random tilfeldig;
    private final List<Sykmelding> sykmeldinger = new ArrayList<>();

    Forlop(Personident ident, Forhold forhold, Uker uker, Random tilfeldig) {
        this.ident = ident;
        this.forhold = forhold;
        this.uker = uker;
        this.tilfeldig = tilfeldig;
    }

    /** Sykmeldingene fra {@code fom} til den siste når {@code slutt}; er det over, slutter den akkurat der. */
    List<Sykmelding> av(LocalDate fom, LocalDate slutt, boolean over) {
        for (var del = fom; !del.isAfter(slutt); ) {
            var uke = ChronoUnit.WEEKS.between(fom, del);
            var tom = del.plusDays(lengde(uke) - 1L);
            leggTil(fom, del, over && tom.isAfter(slutt) ? slutt : tom);
            del = tom.plusDays(1);
        }
        return sykmeldinger;
    }

    private int lengde(long uke) {
        if (uke < 2) {
            return 8 + tilfeldig.nextInt(10);
        }
        return uke < 8 ? 21 + tilfeldig.nextInt(14) : 35 + tilfeldig.nextInt(22);
    }

    private void leggTil(LocalDate begynte, LocalDate fom, LocalDate tom) {
        var uke = ChronoUnit.WEEKS.between(begynte, fom);
        var dag = uker.til(fom, uker.fra(begynte));
        if (forhold.ansatte().isEmpty()) {
            leggTil(dag, Sykmeldingsstatus.BEKREFTET, null, fom, tom, uke);
        }
        forhold.ansatte().stream()
                .filter(ansettelse -> uke >= ansettelse.fraUke())
                .forEach(ansettelse -> leggTil(dag, Sykmeldingsstatus.SENDT, ansettelse.orgnummer(), fom, tom, uke));
    }

    private void leggTil(
            LocalDate dag, Sykmeldingsstatus status, Orgnummer orgnummer, LocalDate fom, LocalDate tom, long uke) {
        sykmeldinger.add(new Sykmelding(
                dag,
                forhold.kilde(),
                new UUID(tilfeldig.nextLong(), tilfeldig.nextLong()).toString(),
                ident,
                dag.atTime(KONTORTID_FRA, 0)
                        .plusMinutes(tilfeldig.nextInt(KONTORTIDENS_MINUTTER))
                        .atZone(OSLO)
                        .toInstant(),
                status,
                orgnummer == null ? null : new Arbeidsgiver(orgnummer),
                forhold.hpr() == null ? null : new Behandler(forhold.hpr()),
                forhold.kontor(),
                List.of(forhold.gradering().periode(fom, tom, uke))));
    }
}
