package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.sykefravaer.milepael.app.Feilko.Steg;
import no.sykefravaer.milepael.db.Json;

/**
 * Feil i en runde fra Kafka sorteres her: det uleselige legges bort med en gang, en rad basen nekter finnes ved halvering,
 * og er basen borte, prøves hele runden til den er tilbake.
 */
@ApplicationScoped
class Feilsortering {

    private final Json json;
    private final Feilko feilko;
    private final Utholdenhet utholdenhet;

    Feilsortering(Json json, Feilko feilko, Utholdenhet utholdenhet) {
        this.json = json;
        this.feilko = feilko;
        this.utholdenhet = utholdenhet;
    }

    /** Alt i runden er lagret, eller ligger i feilkøen, når metoden kommer tilbake. */
    <T> void taImot(List<Innpost> poster, Class<T> type, Consumer<List<Lest<T>>> lagring) {
        lagre(les(poster, type), lagring);
    }

    private <T> List<Lest<T>> les(List<Innpost> poster, Class<T> type) {
        var leste = new ArrayList<Lest<T>>();
        for (var post : poster) {
            try {
                leste.add(new Lest<>(post, json.les(post.innhold(), type)));
            } catch (IOException | RuntimeException e) {
                utholdenhet.tilDetGaar(() -> feilko.legg(post, Steg.LESING, e));
            }
        }
        return leste;
    }

    private <T> void lagre(List<Lest<T>> poster, Consumer<List<Lest<T>>> lagring) {
        if (poster.isEmpty()) {
            return;
        }
        try {
            utholdenhet.tilDetGaar(() -> lagring.accept(poster));
        } catch (Innholdsfeil e) {
            del(poster, lagring, e);
        }
    }

    private <T> void del(List<Lest<T>> poster, Consumer<List<Lest<T>>> lagring, Innholdsfeil feil) {
        if (poster.size() == 1) {
            utholdenhet.tilDetGaar(() -> feilko.legg(poster.getFirst().post(), Steg.LAGRING, feil.getCause()));
            return;
        }
        lagre(poster.subList(0, poster.size() / 2), lagring);
        lagre(poster.subList(poster.size() / 2, poster.size()), lagring);
    }
}
