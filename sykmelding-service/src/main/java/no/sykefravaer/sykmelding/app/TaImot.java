package no.sykefravaer.sykmelding.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.sykmelding.dokument.Dokument;
import no.sykefravaer.sykmelding.dokument.Identbytte;
import no.sykefravaer.sykmelding.dokument.Person;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.kafka.Sender;

/** Gjør et gyldig dokument til en hendelse og gir den til Kafka. */
@ApplicationScoped
public class TaImot {

    private final Sender sender;
    private final Hemmeligheter hemmeligheter;
    private final Hendelsesskriver skriver;

    TaImot(Sender sender, Hemmeligheter hemmeligheter, Hendelsesskriver skriver) {
        this.sender = sender;
        this.hemmeligheter = hemmeligheter;
        this.skriver = skriver;
    }

    /** Hendelsens id, når Kafka har kvittert. @throws IkkeBekreftet når Kafka ikke gjør det */
    public UUID dokument(Dokument dokument, Avsender avsender) {
        return send(dokument, avsender).bekreftet();
    }

    /** Som {@link #dokument}, men for det som erstatter alt kilden har sendt under id-en. */
    public UUID erstatning(Sykmelding sykmelding, Avsender avsender) {
        return send(Hendelser.erstatning(sykmelding, avsender.kilde()), avsender)
                .bekreftet();
    }

    /** Som {@link #dokument}, men for et personfakta. */
    public UUID person(Person person, Avsender avsender) {
        return send(Hendelser.av(person, avsender.kilde()), avsender).bekreftet();
    }

    /** Som {@link #dokument}, men for et bytte av personident; det går i kanalen til det nye nummeret. */
    public UUID identbytte(Identbytte bytte, Avsender avsender) {
        return send(Hendelser.av(bytte, avsender.kilde()), avsender).bekreftet();
    }

    /** Sendt, uten å vente på Kafka. */
    public Innsendt send(Dokument dokument, Avsender avsender) {
        return send(Hendelser.av(dokument, avsender.kilde()), avsender);
    }

    /** Sendt, uten å vente på Kafka: Nav har slettet posten, og bare id-en er kjent. {@code mottatt} er postens tid. */
    public Innsendt send(String sykmeldingId, SykmeldingTombstone.Hva hva, Instant mottatt, Avsender avsender) {
        var tombstone = skriver.ferdig((id, registrert) ->
                new SykmeldingTombstone(id, avsender.kilde(), sykmeldingId, hva, mottatt, registrert));
        var kvittering = sender.sendTombstone(sykmeldingId, skriver.bytes(tombstone), avsender.kallId());
        return new Innsendt(tombstone.hendelseId(), kvittering);
    }

    /** Hendelsen slik den ville gått på Kafka; ingenting sendes. */
    public byte[] hendelse(Dokument dokument, Avsender avsender) {
        return skriver.bytes(skriver.ferdig(Hendelser.av(dokument, avsender.kilde())));
    }

    private Innsendt send(Form<SykmeldingHendelse> form, Avsender avsender) {
        var hendelse = skriver.ferdig(form);
        var nokkel = Personnokkel.av(hendelse.personident(), hemmeligheter.gjeldende());
        var kvittering = sender.send(nokkel, skriver.bytes(hendelse), avsender.kallId());
        return new Innsendt(hendelse.hendelseId(), kvittering);
    }
}
