package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsstatus.BEKREFTET;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.NY;
import static no.sykefravaer.kontrakt.Sykmeldingsstatus.SENDT;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;

/** Én sykmelding mens fakta om den anvendes i rekkefølge: formene av den som står. */
final class Dokument {

    /** En form som står, og nummeret den fikk i rekkefølgen. */
    record Form(Faktum.Sykmelding sykmelding, int nummer) {}

    private final Map<Sykmeldingsstatus, Form> former = new EnumMap<>(Sykmeldingsstatus.class);

    private Erstatning siste = Erstatning.INGEN;

    Collection<Form> former() {
        return former.values();
    }

    Utfall anvend(Faktum.OmSykmelding faktum, int nummer) {
        return switch (faktum) {
            case Faktum.Sykmelding s -> ta(s, nummer);
            case Faktum.Erstattet e -> erstatt(e, nummer);
            case Faktum.Avbrutt a -> taUt(Utfall.INGENTING_AA_AVBRYTE, NY);
            case Faktum.Gjenapnet g -> taUt(Utfall.INGENTING_AA_GJENAPNE, SENDT, BEKREFTET);
            case Faktum.Slettet s -> taUt(Utfall.INGENTING_AA_SLETTE, NY, SENDT, BEKREFTET);
        };
    }

    private Utfall ta(Faktum.Sykmelding sykmelding, int nummer) {
        if (utenArbeidsgiver(sykmelding)) {
            return Utfall.SENDT_UTEN_ARBEIDSGIVER;
        }
        if (sykmelding.status() == NY && (former.containsKey(SENDT) || former.containsKey(BEKREFTET))) {
            return Utfall.ALT_SENDT_ELLER_BEKREFTET;
        }
        var staar = former.putIfAbsent(sykmelding.status(), new Form(sykmelding, nummer));
        return staar == null ? Utfall.ANVENDT : motDenSomStaar(staar.sykmelding(), sykmelding);
    }

    private static Utfall motDenSomStaar(Faktum.Sykmelding staar, Faktum.Sykmelding ny) {
        if (!Sykmeldingsinnhold.av(staar).equals(Sykmeldingsinnhold.av(ny))) {
            return Utfall.KONFLIKT;
        }
        var sammeArbeidsgiver = ny.status() == BEKREFTET || Objects.equals(staar.orgnummer(), ny.orgnummer());
        return sammeArbeidsgiver ? Utfall.GJENTAKELSE : Utfall.ANNEN_ARBEIDSGIVER;
    }

    private Utfall erstatt(Faktum.Erstattet erstattet, int nummer) {
        if (utenArbeidsgiver(erstattet.sykmelding())) {
            return Utfall.SENDT_UTEN_ARBEIDSGIVER;
        }
        return switch (siste.mot(erstattet.versjon())) {
            case ELDRE -> Utfall.ELDRE_VERSJON;
            case SAMME -> sammeVersjon(erstattet.sykmelding(), nummer);
            case NYERE -> nyVersjon(erstattet, nummer);
        };
    }

    /** Samme versjon om igjen er som det samme om igjen: det teller bare når det er tatt ut i mellomtiden. */
    private Utfall sammeVersjon(Faktum.Sykmelding sykmelding, int nummer) {
        return sierDetSamme(siste.sykmelding(), sykmelding)
                ? ta(sykmelding, nummer)
                : Utfall.SAMME_VERSJON_ANNET_INNHOLD;
    }

    private Utfall nyVersjon(Faktum.Erstattet erstattet, int nummer) {
        var sykmelding = erstattet.sykmelding();
        siste = siste.etter(erstattet);
        var staar = former.get(sykmelding.status());
        if (former.size() == 1 && staar != null && sierDetSamme(staar.sykmelding(), sykmelding)) {
            return Utfall.GJENTAKELSE;
        }
        former.clear();
        former.put(sykmelding.status(), new Form(sykmelding, nummer));
        return Utfall.ANVENDT;
    }

    private static boolean utenArbeidsgiver(Faktum.Sykmelding sykmelding) {
        return sykmelding.status() == SENDT && sykmelding.orgnummer() == null;
    }

    private static boolean sierDetSamme(Faktum.Sykmelding en, Faktum.Sykmelding annen) {
        return en.status() == annen.status()
                && Objects.equals(en.orgnummer(), annen.orgnummer())
                && Objects.equals(en.hpr(), annen.hpr())
                && Sykmeldingsinnhold.av(en).equals(Sykmeldingsinnhold.av(annen));
    }

    private Utfall taUt(Utfall ingenting, Sykmeldingsstatus... statuser) {
        var utfall = ingenting;
        for (var status : statuser) {
            utfall = former.remove(status) == null ? utfall : Utfall.ANVENDT;
        }
        return utfall;
    }
}
