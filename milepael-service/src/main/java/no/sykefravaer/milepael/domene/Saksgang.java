package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;
import no.sykefravaer.milepael.domene.Kommando.Angre;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;

/**
 * Hvordan en sak går fram, ett faktum om gangen. Utfallet avhenger bare av fakta og dagene de ble registrert, aldri av
 * hvor mange som kom på en gang: alt som forfalt før faktumet, skjer før det.
 */
public record Saksgang(
        BiFunction<Faktagrunnlag, LocalDate, List<Oppfolgingstilfelle>> beregning, Regler regler, Innforing innforing) {

    /** Saken etter ett faktum til. Et som er kommet før, endrer ingenting. */
    public Steg etter(Sak sak, Innkommet ny) {
        if (sak.fakta().containsKey(ny.nokkel())) {
            return Steg.uendret(sak);
        }
        var arsak = ny.arsak();
        return framTil(sak, arsak.dato())
                .saa(s -> registrer(s, ny, arsak))
                .saa(s -> avstem(s, arsak))
                .saa(s -> framTil(s, arsak.dato()));
    }

    /**
     * Saken etter det en person gjorde med en plikt.
     *
     * @throws Avvisning når det ikke kan gjøres med plikten slik den er
     */
    public Steg etter(Sak sak, UUID milepaelId, Kommando kommando, Arsak arsak) {
        return framTil(sak, arsak.dato())
                .saa(s -> utfor(s, milepaelId, kommando, arsak))
                .saa(s -> framTil(s, arsak.dato()));
    }

    private Steg utfor(Sak sak, UUID milepaelId, Kommando kommando, Arsak arsak) {
        var steg = switch (kommando) {
            case Beslutt beslutt -> Avgjorelse.av(sak, milepaelId, beslutt, arsak.dato());
            case Angre angre -> Angring.av(sak, milepaelId, angre, arsak.dato());
        };
        return steg.saa(s -> avstem(s, arsak));
    }

    /**
     * Saken etter at noen har bedt om en plikt. Et unntak fra den faller bort når en part krever den.
     *
     * @throws Avvisning når det ikke er noe fravær på dagen bestillingen gjelder, eller personen er død
     */
    public Steg etter(Sak sak, Bestilling bestilling, Arsak arsak) {
        if (sak.bestillinger().stream().anyMatch(en -> en.id().equals(bestilling.id()) && !en.trukket())) {
            return Steg.uendret(sak);
        }
        return framTil(sak, arsak.dato())
                .saa(s -> bestill(s, bestilling))
                .saa(s -> avstem(s, arsak))
                .saa(s -> framTil(s, arsak.dato()));
    }

    private static Steg bestill(Sak sak, Bestilling bestilling) {
        Avvisning.med(
                Grunn.INGET_FRAVAER,
                sak.person().erDod() || sak.tilfelle(bestilling).isEmpty());
        var bestilt = sak.med(bestilling);
        var uten = bestilling.erKravFraPart() ? bestilt.utenUnntakFra(bestilling) : bestilt;
        return uten.milepael(bestilling)
                .filter(Milepael::erApen)
                .map(m -> Avgjorelse.blir(uten, m, m.bli(m.status())))
                .orElse(Steg.uendret(uten));
    }

    /** Saken regnet på nytt av de fakta den har, når loven eller innføringsdatoen er en annen enn sist. */
    public Steg paaNytt(Sak sak, Arsak arsak) {
        return framTil(sak, arsak.dato()).saa(s -> avstem(s, arsak)).saa(s -> framTil(s, arsak.dato()));
    }

    /** Alt som forfaller til og med datoen, i rekkefølge. */
    public Steg framTil(Sak sak, LocalDate dato) {
        return Framdrift.til(sak, dato, innforing.tidligsteFrist(sak.person()));
    }

    /** Det som kommer i et tilfelle som ikke er over på datoen, om fraværet varer ved slik det er på slutten; aldri lagret. */
    public List<Plikt> mulige(Sak sak, Tilfelle tilfelle, LocalDate dato) {
        if (sak.person().erDod() || tilfelle.opphort()) {
            return List.of();
        }
        return beregnet(sak, tilfelle).stream()
                .flatMap(beregnet -> mulige(beregnet, dato).stream())
                .filter(plikt -> !sak.harIKalenderen(plikt, tilfelle))
                .toList();
    }

    /** Når sykepengene tar slutt om fraværet varer ved; tomt for et som er over på datoen. */
    public Optional<ForelopigMaksdato> maksdato(Sak sak, Tilfelle tilfelle, LocalDate dato) {
        if (sak.person().erDod() || tilfelle.opphort() || Tilfelle.erOver(tilfelle.slutt(), dato)) {
            return Optional.empty();
        }
        return beregnet(sak, tilfelle).map(Oppfolgingstilfelle::maksdato);
    }

    /** HPR-nummeret til den som skrev den siste sykmeldingen i tilfellet; tomt når ingen vet hvem det er. */
    public Optional<String> sykmelder(Sak sak, Tilfelle tilfelle) {
        return beregnet(sak, tilfelle)
                .map(Oppfolgingstilfelle::sykmeldere)
                .filter(alle -> !alle.isEmpty())
                .map(alle -> alle.getLast().hpr());
    }

    /** Sant når den med HPR-nummeret har sykmeldt personen i et fravær som pågår, med en sykmelding som står. */
    public boolean sykmeldesAv(Sak sak, String hpr, LocalDate dato) {
        return sak.tilfeller().stream()
                .anyMatch(t -> t.pagar(dato) && beregnet(sak, t).stream().anyMatch(en -> en.sykmeldesAv(hpr)));
    }

    private Optional<Oppfolgingstilfelle> beregnet(Sak sak, Tilfelle tilfelle) {
        return beregning
                .apply(Vurdering.av(sak.fakta()).grunnlag(), sak.person().fodselsdato())
                .stream()
                .filter(beregnet -> beregnet.periode().equals(tilfelle.periode()))
                .findFirst();
    }

    /** Det samme for et tilfelle som ikke er lagret. */
    public List<Plikt> mulige(Oppfolgingstilfelle tilfelle, LocalDate dato) {
        return Tilfelle.erOver(tilfelle.slutt(), dato)
                ? List.of()
                : regler.plikter().apply(tilfelle, null).stream()
                        .filter(p -> !p.naadd())
                        .toList();
    }

    private static Steg registrer(Sak sak, Innkommet ny, Arsak arsak) {
        Map<UUID, Innkommet> fakta = new LinkedHashMap<>(sak.fakta());
        fakta.put(ny.nokkel(), ny);
        var registrert = sak.med(fakta);
        if (ny.hendelse() instanceof PersonMottatt opplysninger) {
            return opplys(registrert, opplysninger);
        }
        return ny.hendelse() instanceof PersonidentByttet ? Identbytte.i(registrert, arsak) : Steg.uendret(registrert);
    }

    private static Steg opplys(Sak sak, PersonMottatt opplysninger) {
        var person = sak.person().etter(opplysninger);
        var opplyst = sak.med(person);
        return person.versjon() == sak.person().versjon()
                ? Steg.uendret(opplyst)
                : new Steg(opplyst, List.of(Hendelser.oppdatert(person)));
    }

    /** Blir noe slik at det ber om mer eller mindre enn før, regnes planen med det også, til den står. */
    private Steg avstem(Sak sak, Arsak arsak) {
        var steg = avstemEnGang(sak, arsak);
        return regler.avledede(steg.sak()).equals(regler.avledede(sak)) ? steg : steg.saa(s -> avstem(s, arsak));
    }

    private Steg avstemEnGang(Sak sak, Arsak arsak) {
        var vurdering = Vurdering.av(sak.fakta());
        var beregnede = beregning.apply(vurdering.grunnlag(), sak.person().fodselsdato());
        var kjent = Gjenkjenning.av(sak, beregnede, arsak.tid());
        var onskede = sak.person().erDod()
                ? List.<Onske>of()
                : onskede(sak, kjent, vurdering.grunnlag().bistand());
        return new Avstemming(sak.med(vurdering.fakta()), kjent, arsak, regler).mot(onskede);
    }

    private List<Onske> onskede(Sak sak, List<Gjenkjent> kjente, List<Bestilling> bistand) {
        var tidligste = innforing.tidligsteFrist(sak.person());
        var kalenderen = kjente.stream()
                .flatMap(kjent -> Onske.av(kjent, plikter(sak, kjent), tidligste).stream())
                .toList();
        return Bestilte.og(kalenderen, sak, bistand, kjente, regler, tidligste);
    }

    private List<Plikt> plikter(Sak sak, Gjenkjent kjent) {
        var beregnet = kjent.beregnet();
        var utelatt = sak.milepaeler().values().stream()
                .filter(m -> m.tilfelleId().equals(kjent.etter().id()))
                .flatMap(m -> regler.utelater().av(m, beregnet, sak.milepaeler().values()).stream())
                .collect(Collectors.toSet());
        return regler.plikter().apply(beregnet, sak.person().kontor()).stream()
                .filter(plikt -> !utelatt.contains(plikt.regel()))
                .toList();
    }
}
