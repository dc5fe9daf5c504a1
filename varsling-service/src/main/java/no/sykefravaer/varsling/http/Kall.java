package no.sykefravaer.varsling.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Et spørsmål til en annen tjeneste, mens det settes sammen. Uten annet er det et GET uten innhold. */
public final class Kall {

    private final RequestOptions valg;
    private byte[] innhold = {};

    private Kall(RequestOptions valg) {
        this.valg = valg;
    }

    /** @param adresse hele adressen, med spørring når den har noen; aldri en personident */
    public static Kall til(String adresse) {
        return new Kall(new RequestOptions().setAbsoluteURI(adresse));
    }

    public Kall hode(String navn, String verdi) {
        valg.putHeader(navn, verdi);
        return this;
    }

    public Kall post(byte[] innhold) {
        return metode("POST", innhold);
    }

    public Kall metode(String metode, byte... innhold) {
        valg.setMethod(HttpMethod.valueOf(metode));
        this.innhold = innhold;
        return this;
    }

    RequestOptions valg() {
        return valg;
    }

    Future<HttpClientResponse> send(HttpClientRequest sporsmal) {
        return innhold.length == 0 ? sporsmal.send() : sporsmal.send(Buffer.buffer(innhold));
    }
}
