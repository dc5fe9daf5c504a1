package no.sykefravaer.sykmelding.nav;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.SykmeldingTombstone.Hva;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.Innsendt;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Navleser;
import no.sykefravaer.sykmelding.dokument.Sykmeldingsid;
import no.sykefravaer.sykmelding.dokument.UgyldigDokument;
import no.sykefravaer.sykmelding.dokument.UleseligJson;
import no.sykefravaer.sykmelding.kafka.Sender;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Sender én post fra Navs emner videre. Det som ikke kan leses, går uendret til feilkøen; ingenting blir borte. */
@ApplicationScoped
class Navpost {

    private static final Logger LOGG = Logger.getLogger(Navpost.class);

    private final Navemner emner;
    private final TaImot taImot;
    private final Sender sender;
    private final Klokke klokke;

    Navpost(Navemner emner, TaImot taImot, Sender sender, Klokke klokke) {
        this.emner = emner;
        this.taImot = taImot;
        this.sender = sender;
        this.klokke = klokke;
    }

    /** Kvitteringene for det posten ble til. */
    List<CompletableFuture<Void>> send(ConsumerRecord<String, byte[]> post) {
        var avsender = new Avsender(emner.kilde(), kallId(post));
        var form = emner.former().get(post.topic());
        try {
            return sendt(post, form, avsender).map(Innsendt::kvittering).toList();
        } catch (UgyldigDokument | UleseligJson feil) {
            LOGG.warnf(
                    "Posten i %s-%d på plass %d går til feilkøen: %s",
                    post.topic(), post.partition(), post.offset(), feil.getMessage());
            return List.of(sender.sendUleselig(post.value(), avsender.kallId()));
        }
    }

    private Stream<Innsendt> sendt(ConsumerRecord<String, byte[]> post, Sykmeldingsstatus form, Avsender avsender) {
        if (post.value() == null) {
            var hva = form == Sykmeldingsstatus.NY ? Hva.SLETTET : Hva.GJENAPNET;
            var tid = Instant.ofEpochMilli(post.timestamp());
            return Stream.of(taImot.send(Sykmeldingsid.les(post.key()), hva, tid, avsender));
        }
        return Navleser.les(post.value(), form, klokke.naa(), klokke.iDag()).stream()
                .map(dokument -> taImot.send(dokument, avsender));
    }

    private static String kallId(ConsumerRecord<String, byte[]> post) {
        var header = post.headers().lastHeader(Emner.CALL_ID);
        return header == null ? UUID.randomUUID().toString() : new String(header.value(), UTF_8);
    }
}
