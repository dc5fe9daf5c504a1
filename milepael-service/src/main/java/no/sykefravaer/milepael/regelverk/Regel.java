package no.sykefravaer.milepael.regelverk;

import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** Én rad i regelverket: hvem som skal gjøre hva, innen når, hvorfor, og hvem som skal vite om det. */
public record Regel(
        String id,
        int uke,
        Omfatter per,
        String plikt,
        Hjemmel hjemmel,
        Vilkar vilkar,
        Rolle ansvarlig,
        List<Adressat> mottakere,
        Frist frist,
        Aktivering aktivering,
        Gyldighet gyldighet,
        String merknad) {

    /** Om plikten finnes én gang for personen, eller én gang for hver arbeidsgiver. */
    public enum Omfatter {
        PERSON,
        ARBEIDSGIVER
    }

    public Regel {
        mottakere = List.copyOf(mottakere);
    }

    /** Den samme plikten i en annen tid. */
    public Regel gyldig(Gyldighet annen) {
        return new Regel(id, uke, per, plikt, hjemmel, vilkar, ansvarlig, mottakere, frist, aktivering, annen, merknad);
    }

    /** Den samme plikten med en annen hjemmel. */
    public Regel hjemlet(Hjemmel annen) {
        return new Regel(
                id, uke, per, plikt, annen, vilkar, ansvarlig, mottakere, frist, aktivering, gyldighet, merknad);
    }

    /** Den samme plikten med andre vilkår. */
    public Regel naar(Vilkar annet) {
        return new Regel(
                id, uke, per, plikt, hjemmel, annet, ansvarlig, mottakere, frist, aktivering, gyldighet, merknad);
    }

    /** Den samme plikten med en annen måte å regne fristen på. */
    public Regel regnet(Frist annen) {
        return new Regel(
                id, uke, per, plikt, hjemmel, vilkar, ansvarlig, mottakere, annen, aktivering, gyldighet, merknad);
    }

    /** Den samme plikten, aktivert et annet antall dager etter start eller før frist. */
    public Regel aktivert(int dager) {
        var annen = aktivering.medDager(dager);
        return new Regel(id, uke, per, plikt, hjemmel, vilkar, ansvarlig, mottakere, frist, annen, gyldighet, merknad);
    }

    /** Den samme plikten med en annen merknad til den som leser. */
    public Regel merket(String annen) {
        return new Regel(
                id, uke, per, plikt, hjemmel, vilkar, ansvarlig, mottakere, frist, aktivering, gyldighet, annen);
    }
}
