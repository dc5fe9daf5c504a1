package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.sykefravaer.milepael.db.HistorikkRepository;
import no.sykefravaer.milepael.db.Saksarkiv;
import no.sykefravaer.milepael.domene.Arsak;
import no.sykefravaer.milepael.domene.Historikkrad;
import no.sykefravaer.milepael.domene.Kommando;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Utforer;
import no.sykefravaer.milepael.tid.Klokke;

/** En person gjør noe med en plikt: lås saken, regn ut, lagre med det som skal ut og hvem som gjorde det. */
@ApplicationScoped
public class UtforKommando {

    /** Det som skal gjøres, hvem som gjør det, og hvorfor med hennes egne ord, eller null. */
    public record Bestilling(Kommando kommando, String begrunnelse, Utforer utforer, String callId) {}

    private final Saksarkiv arkiv;
    private final Saksgang saksgang;
    private final HistorikkRepository historikk;
    private final Saksforing foring;
    private final Klokke klokke;

    UtforKommando(Saksarkiv arkiv, Saksgang saksgang, HistorikkRepository historikk, Saksforing foring, Klokke klokke) {
        this.arkiv = arkiv;
        this.saksgang = saksgang;
        this.historikk = historikk;
        this.foring = foring;
        this.klokke = klokke;
    }

    /**
     * @param les bestillingen, når det er kjent hva slags plikt den gjelder
     * @return tom når milepælen er ukjent, eller ikke den spørrendes
     * @throws no.sykefravaer.milepael.domene.Avvisning når det ikke kan gjøres med plikten slik den er nå
     */
    @Transactional
    public Optional<Milepael> utfor(UUID id, BiPredicate<Person, Milepael> maa, Function<Milepael, Bestilling> les) {
        return arkiv.laas(id)
                .flatMap(sak ->
                        sak.milepael(id).filter(m -> maa.test(sak.person(), m)).map(m -> utfor(sak, id, les.apply(m))));
    }

    /** Det som er gjort med milepælen, det eldste først; tom når den er ukjent, eller ikke den spørrendes. */
    @Transactional
    public Optional<List<Historikkrad>> historikk(UUID id, BiPredicate<Person, Milepael> maa) {
        return arkiv.laas(id)
                .filter(sak ->
                        sak.milepael(id).filter(m -> maa.test(sak.person(), m)).isPresent())
                .map(sak -> historikk.hent(id));
    }

    private Milepael utfor(Sak sak, UUID id, Bestilling bestilling) {
        var arsak = new Arsak(klokke.iDag(), klokke.naa(), bestilling.callId());
        var steg = saksgang.etter(sak, id, bestilling.kommando(), arsak);
        var etter = steg.sak().milepael(id).orElseThrow();
        foring.foer(sak, steg, rad(etter, bestilling, arsak));
        return etter;
    }

    private static Historikkrad rad(Milepael m, Bestilling bestilling, Arsak arsak) {
        var besluttet = bestilling.kommando() instanceof Beslutt b ? Optional.of(b) : Optional.<Beslutt>empty();
        return new Historikkrad(
                m.id(),
                m.versjon(),
                bestilling.kommando().navn(),
                m.status(),
                besluttet.map(b -> b.beslutning().arsak()).orElse(null),
                besluttet.map(b -> b.beslutning().til()).orElse(null),
                bestilling.begrunnelse(),
                bestilling.utforer(),
                arsak.tid(),
                arsak.dato(),
                arsak.callId());
    }
}
