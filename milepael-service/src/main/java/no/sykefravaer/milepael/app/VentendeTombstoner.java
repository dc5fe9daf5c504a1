package no.sykefravaer.milepael.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.TombstoneRepository;
import no.sykefravaer.milepael.db.TombstoneRepository.Ventende;
import no.sykefravaer.milepael.domene.Fakta;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Faktum.Slag;

/** Tombstoner for id-er ingen har sendt noe om ennå. Det første om id-en tar dem med seg. */
@ApplicationScoped
class VentendeTombstoner {

    private final TombstoneRepository lager;
    private final Json json;

    VentendeTombstoner(TombstoneRepository lager, Json json) {
        this.lager = lager;
        this.json = json;
    }

    void legg(List<Lest<SykmeldingTombstone>> poster) {
        lager.legg(poster.stream().map(this::ventende).toList());
    }

    /** De samme postene, og foran hver av dem det som har ventet på id-en. Spør bare når noe er fra Nav. */
    List<Lest<SykmeldingHendelse>> foran(List<Lest<SykmeldingHendelse>> poster) {
        var ider = poster.stream().flatMap(post -> idHosNav(post).stream()).toList();
        if (ider.isEmpty()) {
            return poster;
        }
        var ventet = lager.ta(ider).stream().collect(groupingBy(Ventende::dokumentId));
        return ventet.isEmpty() ? poster : flettet(poster, ventet);
    }

    private List<Lest<SykmeldingHendelse>> flettet(
            List<Lest<SykmeldingHendelse>> poster, Map<String, List<Ventende>> ventet) {
        var alle = new ArrayList<Lest<SykmeldingHendelse>>();
        for (var post : poster) {
            idHosNav(post)
                    .map(ventet::remove) // det første om id-en tar dem
                    .ifPresent(deres -> deres.forEach(
                            en -> alle.add(Tombstoner.om(post.innhold().personident(), lest(en)))));
            alle.add(post);
        }
        return alle;
    }

    private static Optional<String> idHosNav(Lest<SykmeldingHendelse> post) {
        return post.innhold().kilde().equals(TombstoneRepository.KILDE)
                ? Fakta.av(post.innhold())
                        .filter(faktum -> faktum.slag() == Slag.SYKMELDING)
                        .map(Faktum::dokumentId)
                : Optional.empty();
    }

    private Ventende ventende(Lest<SykmeldingTombstone> lest) {
        var post = lest.post();
        return new Ventende(
                post.emne(),
                post.partisjon(),
                post.posisjon(),
                lest.innhold().sykmeldingId(),
                json.skriv(lest.innhold()),
                post.callId());
    }

    private Lest<SykmeldingTombstone> lest(Ventende v) {
        var post = new Innpost(
                v.emne(),
                v.partisjon(),
                v.posisjon(),
                v.dokumentId(),
                v.innhold().getBytes(UTF_8),
                v.callId());
        return new Lest<>(post, json.les(v.innhold(), SykmeldingTombstone.class));
    }
}
