package no.sykefravaer.varsling.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** Leser et svar inn i minnet, men aldri mer enn vi tåler; er det større, brytes forbindelsen. */
final class AvgrensetSvar {

    static final int STORST = 64 * 1024;

    private final HttpClientResponse svar;
    private final int storst;
    private final Buffer lest = Buffer.buffer();
    private final Promise<byte[]> hele = Promise.promise();

    private AvgrensetSvar(HttpClientResponse svar, int storst) {
        this.svar = svar;
        this.storst = storst;
    }

    /** Må kalles på tråden svaret kom på, før noe av innholdet er lest. */
    static Future<byte[]> les(HttpClientResponse svar, int storst) {
        var leser = new AvgrensetSvar(svar, storst);
        svar.exceptionHandler(leser.hele::tryFail);
        svar.handler(leser::ta);
        svar.endHandler(slutt -> leser.hele.tryComplete(leser.lest.getBytes()));
        return leser.hele.future();
    }

    private void ta(Buffer bit) {
        if (lest.length() + bit.length() <= storst) {
            lest.appendBuffer(bit);
        } else if (hele.tryFail(new SvarForStort(storst))) {
            svar.request().reset();
        }
    }
}
