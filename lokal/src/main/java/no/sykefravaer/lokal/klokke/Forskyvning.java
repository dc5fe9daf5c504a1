package no.sykefravaer.lokal.klokke;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Antall hele dager en tjenestes klokke er flyttet, i en fil. Den er minnetilordnet: det én prosess setter, ser de andre
 * ved neste lesing, og en lesing koster ikke mer enn et felt.
 */
final class Forskyvning {

    private static final VarHandle TALL = MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final ByteBuffer innhold;

    private Forskyvning(ByteBuffer innhold) {
        this.innhold = innhold;
    }

    /** Uten en fil er klokka aldri flyttet. */
    static Forskyvning i(String fil) {
        return fil == null ? new Forskyvning(ByteBuffer.allocateDirect(Integer.BYTES)) : i(Path.of(fil));
    }

    /** Fila lages, uten forskyvning, når den mangler. */
    static Forskyvning i(Path fil) {
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            try (var kanal = FileChannel.open(fil, CREATE, READ, WRITE)) {
                return new Forskyvning(kanal.map(MapMode.READ_WRITE, 0, Integer.BYTES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int dager() {
        return (int) TALL.getVolatile(innhold, 0);
    }

    void sett(int dager) {
        TALL.setVolatile(innhold, 0, dager);
    }
}
