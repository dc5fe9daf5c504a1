package no.sykefravaer.milepael.domene;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.domene.Dokument.Form;
import no.sykefravaer.milepael.domene.Faktarekkefolge.Plassert;

/** Det fakta om én person kommer til sammen: dokumentene som står, hva de sier om dagene, og hva hvert faktum førte til. */
public final class Faktagrunnlag {

    /** Et faktum og hva det førte til. */
    public record Vurdert(Faktum faktum, Utfall utfall) {}

    private static final List<Sykmeldingsstatus> FORMER =
            List.of(Sykmeldingsstatus.NY, Sykmeldingsstatus.BEKREFTET, Sykmeldingsstatus.SENDT);

    private final List<Vurdert> vurderte;
    private final Utfall[] utfall;
    private final Dokumentsamling samling = new Dokumentsamling();
    private final List<Utsagn> utsagn = new ArrayList<>();
    private final List<Omfang> dokumenter = new ArrayList<>();
    private final Set<String> arbeidsgivere = new HashSet<>();
    private final List<Bestilling> bistand = new ArrayList<>();

    private Faktagrunnlag(List<Plassert> ordnet) {
        ordnet.forEach(plassert -> samling.anvend(plassert.faktum()));
        samling.korriger();
        vurderte = new ArrayList<>(ordnet.size());
        utfall = new Utfall[ordnet.size()];
        for (int nummer = 0; nummer < ordnet.size(); nummer++) {
            var ett = samling.utfall().get(nummer);
            vurderte.add(new Vurdert(ordnet.get(nummer).faktum(), ett));
            utfall[ordnet.get(nummer).ankomst()] = ett;
        }
        samling.sykmeldinger().forEach(this::leggTil);
        samling.andre().forEach(this::leggTil);
        dokumenter.sort(comparingInt(Omfang::nummer));
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

    /** Sykmeldingene som står, hver i den formen som er kommet lengst; uten rekkefølge. */
    List<Faktum.Sykmelding> sykmeldinger() {
        return samling.sykmeldinger().stream()
                .flatMap(dokument -> dokument.former().stream()
                        .map(Form::sykmelding)
                        .max(comparingInt(sykmelding -> FORMER.indexOf(sykmelding.status())))
                        .stream())
                .toList();
    }

    /** Utfallet av hvert faktum, i den rekkefølgen de kom fram. */
    List<Utfall> utfall() {
        return Arrays.asList(utfall);
    }

    /** Alt som er sagt om dagene, det sterkeste først. */
    List<Utsagn> utsagn() {
        return utsagn;
    }

    /** Dokumentene som står og sier noe om dager, i rekkefølgen de først ble mottatt. */
    List<Omfang> dokumenter() {
        return dokumenter;
    }

    /** Arbeidsgivere som har fått mer enn en ny sykmelding: bare de er med og avgjør om en dag er en arbeidsdag. */
    Set<String> arbeidsgivere() {
        return arbeidsgivere;
    }

    /** Bistanden sykmeldere har bedt om i sykmeldinger som står. */
    List<Bestilling> bistand() {
        return bistand;
    }

    private void leggTil(Dokument sykmelding) {
        var former = sykmelding.former();
        if (former.isEmpty()) {
            return;
        }
        dokumenter.add(Omfang.av(former));
        bistand(former);
        for (var form : former) {
            Sykmeldingsutsagn.leggTil(form, utsagn);
            if (form.sykmelding().status() == Sykmeldingsstatus.SENDT) {
                arbeidsgivere.add(form.sykmelding().orgnummer());
            }
        }
    }

    /** Én gang for hver sykmelding, hvor mange former den enn står i. */
    private void bistand(Collection<Form> former) {
        for (var form : former) {
            if (form.sykmelding().bistandBedt()) {
                bistand.add(Bestilling.av(form.sykmelding()));
                return;
            }
        }
    }

    private void leggTil(Enkeltdokument dokument) {
        var nummer = dokument.numre().getFirst();
        var sagt = Soknadsutsagn.av(dokument.staar(), nummer);
        if (!sagt.isEmpty()) {
            dokumenter.add(Omfang.av(dokument.staar(), sagt));
            utsagn.addAll(sagt);
            arbeidsgivere.add(sagt.getFirst().orgnummer());
        }
    }
}
