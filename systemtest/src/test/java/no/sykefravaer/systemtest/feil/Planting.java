package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.util.List;
import no.sykefravaer.feilagent.Feil;

/** En feil i systemet, som skal merkes. */
sealed interface Planting {

    String navn();

    void plant(Anlegg anlegg);

    void fjern(Anlegg anlegg);

    /** Sant når det plantede har vært i bruk siden det ble plantet. */
    boolean harVirket(Anlegg anlegg);

    /** Annen kode enn den som står der, lagt inn av agenten. */
    record IKoden(Feil feil, Tjeneste tjeneste) implements Planting {

        @Override
        public String navn() {
            return feil.name().toLowerCase().replace('_', '-');
        }

        @Override
        public void plant(Anlegg anlegg) {
            anlegg.ordrer(tjeneste).plant(feil);
        }

        @Override
        public void fjern(Anlegg anlegg) {
            anlegg.ordrer(tjeneste).fjern(feil);
        }

        @Override
        public boolean harVirket(Anlegg anlegg) {
            return anlegg.ordrer(tjeneste).harVirket(feil);
        }
    }

    /** {@code synchronous_commit} av i begge basene. */
    record AsynkronCommit() implements Planting {

        private static final List<String> BASER = List.of("milepael", "varsling");
        private static final String ANDRE_UT = """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname in ('milepael', 'varsling') and pid <> pg_backend_pid()""";

        @Override
        public String navn() {
            return "asynkron-commit";
        }

        @Override
        public void plant(Anlegg anlegg) {
            overalt(anlegg, "alter database %s set synchronous_commit = off");
        }

        @Override
        public void fjern(Anlegg anlegg) {
            await("basen svarer").atMost(Prove.HELES).ignoreExceptions().until(() -> {
                overalt(anlegg, "alter database %s reset synchronous_commit");
                return true;
            });
        }

        @Override
        public boolean harVirket(Anlegg anlegg) {
            return anlegg.databasene().milepael("show synchronous_commit").contains("off");
        }

        /** Gjelder nye forbindelser, så de som er åpne, lukkes. */
        private static void overalt(Anlegg anlegg, String setning) {
            BASER.forEach(base -> anlegg.databasene().endreMilepael(setning.formatted(base)));
            anlegg.databasene().milepael(ANDRE_UT);
        }
    }
}
