package no.sykefravaer.varsling.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Leser et svar inn i minnet, men aldri mer enn vi tåler; er det større, brytes forbindelsen. */
final class AvgrensetSvar implements BodySubscriber<byte[]> {

    static final int STORST = 64 * 1024;

    private final int storst;
    private final ByteArrayOutputStream lest = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> hele = new CompletableFuture<>();
    private Subscription strom;

    AvgrensetSvar(int storst) {
        this.storst = storst;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return hele;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        strom = subscription;
        strom.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> biter) {
        for (var bit : biter) {
            if (lest.size() + bit.remaining() > storst) {
                strom.cancel();
                hele.completeExceptionally(new SvarForStort(storst));
                return;
            }
            var bytes = new byte[bit.remaining()];
            bit.get(bytes);
            lest.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable feil) {
        hele.completeExceptionally(feil);
    }

    @Override
    public void onComplete() {
        hele.complete(lest.toByteArray());
    }
}
