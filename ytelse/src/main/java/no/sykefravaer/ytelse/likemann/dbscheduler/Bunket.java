package no.sykefravaer.ytelse.likemann.dbscheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.ytelse.likemann.Bunker;
import no.sykefravaer.ytelse.likemann.Faser;
import no.sykefravaer.ytelse.likemann.Fyringer;
import no.sykefravaer.ytelse.likemann.Likemann;
import no.sykefravaer.ytelse.likemann.Milepael;
import no.sykefravaer.ytelse.likemann.Plan;
import no.sykefravaer.ytelse.likemann.Sideprosess;
import no.sykefravaer.ytelse.likemann.Tidsur;
import no.sykefravaer.ytelse.likemann.Tilkobling;

/**
 * db-scheduler på sitt beste: {@code scheduleBatch} for hundre saker i én transaksjon, og nye tidspunkter og avbestillinger,
 * som den ikke har i bunker, hundre saker i transaksjonen. Fyringen låser og henter i én spørring: <a
 * href="https://github.com/kagkarlsson/db-scheduler#polling-strategy-lock-and-fetch">lock-and-fetch</a>, som dokumentasjonen
 * anbefaler for mange oppgaver i sekundet.
 */
public final class Bunket implements Tidsur {

    private static final int SAKER_I_BUNKEN = 100;
    private static final int KALLENDE = 4;
    private static final int UTFORENDE = 20;
    private static final double HENT_VED = 0.5;
    private static final double HENT_TIL = 4;

    private final Oppgaver oppgaver;
    private final FellesTransaksjon transaksjon;
    private final SchedulerClient klient;
    private final Bunker bunker = new Bunker(SAKER_I_BUNKEN, KALLENDE);

    private Bunket(Oppgaver oppgaver) {
        this.oppgaver = oppgaver;
        this.transaksjon = new FellesTransaksjon(oppgaver.kilde());
        this.klient = oppgaver.klient(transaksjon.kilde());
    }

    public static void main(String[] argumenter) throws Exception {
        Sideprosess.kjor(argumenter, Bunket::likemann);
    }

    static Likemann likemann(Tilkobling tilkobling) throws SQLException {
        var fyringer = new Fyringer(tilkobling, UTFORENDE + KALLENDE);
        return new Faser(new Bunket(new Oppgaver(fyringer)), fyringer);
    }

    @Override
    public void opprett(List<Plan> planer) throws SQLException {
        bunker.hver(
                planer,
                bunke -> transaksjon.av(forbindelse -> {
                    Saker.lagre(forbindelse, bunke);
                    klient.scheduleBatch(instanser(bunke));
                }));
    }

    private List<SchedulableInstance<?>> instanser(List<Plan> bunke) {
        var instanser = new ArrayList<SchedulableInstance<?>>();
        alle(bunke)
                .forEach(milepael -> instanser.add(SchedulableInstance.of(oppgaver.instans(milepael), milepael.tid())));
        return instanser;
    }

    @Override
    public void forleng(List<Plan> planer) throws SQLException {
        bunker.hver(planer, bunke -> transaksjon.av(forbindelse -> Saker.forleng(forbindelse, bunke)));
    }

    @Override
    public void flytt(List<Plan> planer) throws SQLException {
        bunker.hver(
                planer,
                bunke -> transaksjon.av(forbindelse -> alle(bunke)
                        .forEach(milepael -> klient.reschedule(oppgaver.instans(milepael), milepael.tid()))));
    }

    @Override
    public void avbryt(List<Plan> planer) throws SQLException {
        bunker.hver(
                planer,
                bunke -> transaksjon.av(forbindelse -> {
                    alle(bunke).forEach(milepael -> klient.cancel(oppgaver.instans(milepael)));
                    Saker.slett(forbindelse, bunke);
                }));
    }

    private static List<Milepael> alle(List<Plan> planer) {
        return planer.stream().flatMap(Plan::gjenstaar).toList();
    }

    @Override
    public Gang gaa(LocalDate dag) {
        var planlegger = oppgaver.planlegger(dag)
                .threads(UTFORENDE)
                .pollUsingLockAndFetch(HENT_VED, HENT_TIL)
                .build();
        planlegger.start();
        return planlegger::stop;
    }

    @Override
    public List<Milepael> ventende() throws SQLException {
        return oppgaver.ventende();
    }

    @Override
    public void close() {
        bunker.close();
    }
}
