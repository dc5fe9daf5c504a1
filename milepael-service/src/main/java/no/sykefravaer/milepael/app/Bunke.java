package no.sykefravaer.milepael.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.db.Saksendring;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;
import no.sykefravaer.milepael.domene.Innkommet;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Steg;

/** En runde fra Kafka, brettet person for person og faktum for faktum i minnet. */
final class Bunke {

    /** Hva en post ble til: INGENTING når det den sier, alt er kommet i en annen post. */
    enum Ble {
        FAKTUM,
        INGENTING,
        FEIL
    }

    /** En post kjernen ikke greide å regne på; naboene går videre uten den. */
    record Feilet(Innpost post, RuntimeException arsak) {}

    private final Saksgang saksgang;
    private final BiFunction<List<MilepaelHendelse>, String, List<Utgaaende>> utgang;
    private final Map<Personident, UUID> personer = new HashMap<>();
    private final Map<UUID, Sak> tidligere = new LinkedHashMap<>();
    private final Map<UUID, Sak> etter = new HashMap<>();
    private final Map<UUID, List<Utgaaende>> hendelser = new HashMap<>();
    private final List<Feilet> feilede = new ArrayList<>();

    /** @param utgang det som skal sendes, av det som er skjedd og Nav-Call-Id */
    Bunke(
            Map<Personident, Sak> saker,
            Saksgang saksgang,
            BiFunction<List<MilepaelHendelse>, String, List<Utgaaende>> utgang) {
        this.saksgang = saksgang;
        this.utgang = utgang;
        saker.forEach((ident, sak) -> {
            var id = sak.person().id();
            personer.put(ident, id);
            tidligere.put(id, sak);
            etter.put(id, sak);
            hendelser.put(id, new ArrayList<>());
        });
    }

    Ble legg(Lest<SykmeldingHendelse> lest) {
        var id = personer.get(lest.innhold().personident());
        try {
            var innkommet = Innkommet.av(
                    lest.innhold(), lest.post().callId(), lest.post().sted());
            var kjent = etter.get(id).fakta().get(innkommet.nokkel());
            fullfor(id, saksgang.etter(etter.get(id), innkommet), innkommet.callId());
            return kjent == null || kjent.komISammePost(innkommet) ? Ble.FAKTUM : Ble.INGENTING;
        } catch (RuntimeException e) {
            feilede.add(new Feilet(lest.post(), e));
            return Ble.FEIL;
        }
    }

    /** Alt som forfaller til og med datoen, skjer for alle i bunken. */
    void framTil(LocalDate dato) {
        tidligere.keySet().forEach(id -> fullfor(id, saksgang.framTil(etter.get(id), dato), null));
    }

    List<Saksendring> endringer() {
        return tidligere.entrySet().stream()
                .map(e -> new Saksendring(e.getValue(), etter.get(e.getKey()), hendelser.get(e.getKey())))
                .toList();
    }

    List<Feilet> feilede() {
        return feilede;
    }

    private void fullfor(UUID id, Steg steg, String callId) {
        var nye = utgang.apply(steg.hendelser(), callId);
        etter.put(id, steg.sak());
        hendelser.get(id).addAll(nye);
    }
}
