package no.sykefravaer.ytelse.likemann.flowable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
 * Flowable på sitt beste: ett tidsur per sak, på den neste milepælen, i ring; hele planen i én variabel; og hundre saker i
 * hver transaksjon, for et kall inne i en {@code Command} deler transaksjonen dens. Fyringen er {@link Sjenerost}: <a
 * href="https://www.flowable.com/open-source/docs/bpmn/ch07b-BPMN-Constructs#timer-intermediate-catching-event">Timer
 * Intermediate Catching Event</a>.
 */
public final class Neste implements Tidsur {

    static final String PLAN = "plan";

    private static final int SAKER_I_BUNKEN = 100;
    private static final int KALLENDE = 4;
    private static final String VENTENDE = """
            select t.process_instance_id_ as sak, t.duedate_ as tid, v.text_ as plan
              from act_ru_timer_job t
              join act_ru_variable v on v.proc_inst_id_ = t.process_instance_id_ and v.name_ = 'plan'
            """;

    private final Motor motor;
    private final Bunker bunker = new Bunker(SAKER_I_BUNKEN, KALLENDE);

    private Neste(Fyringer fyringer) {
        this.motor = new Motor(
                fyringer,
                "neste-milepael.bpmn20.xml",
                Map.of("fyr", new FyrForfalte(fyringer), "frister", new Fristleser()),
                Sjenerost::sett);
    }

    public static void main(String[] argumenter) throws Exception {
        Sideprosess.kjor(argumenter, Neste::likemann);
    }

    static Likemann likemann(Tilkobling tilkobling) throws SQLException {
        var fyringer = new Fyringer(tilkobling, Sjenerost.UTFORENDE + 2 * KALLENDE);
        return new Faser(new Neste(fyringer), fyringer);
    }

    @Override
    public void opprett(List<Plan> planer) throws SQLException {
        samlet(
                planer,
                plan -> motor.tjenester()
                        .getRuntimeService()
                        .createProcessInstanceBuilder()
                        .processDefinitionKey("neste")
                        .predefineProcessInstanceId(plan.id().toString())
                        .variable(PLAN, Frister.av(plan).tekst())
                        .start());
    }

    @Override
    public void forleng(List<Plan> planer) throws SQLException {
        samlet(planer, this::settPlan);
    }

    @Override
    public void flytt(List<Plan> planer) throws SQLException {
        var styring = motor.tjenester().getManagementService();
        samlet(planer, plan -> {
            settPlan(plan);
            var ur = styring.createTimerJobQuery()
                    .processInstanceId(plan.id().toString())
                    .singleResult();
            var neste = Frister.av(plan).forfall().toInstant();
            styring.rescheduleTimeDateJob(ur.getId(), neste.toString());
        });
    }

    private void settPlan(Plan plan) {
        motor.tjenester()
                .getRuntimeService()
                .setVariable(plan.id().toString(), PLAN, Frister.av(plan).tekst());
    }

    @Override
    public void avbryt(List<Plan> planer) throws SQLException {
        samlet(
                planer,
                plan -> motor.tjenester()
                        .getRuntimeService()
                        .deleteProcessInstance(plan.id().toString(), "avbrutt"));
    }

    private void samlet(List<Plan> planer, Consumer<Plan> handling) throws SQLException {
        var styring = motor.tjenester().getManagementService();
        bunker.hver(
                planer,
                bunke -> styring.executeCommand(omgivelser -> {
                    bunke.forEach(handling);
                    return bunke.size();
                }));
    }

    @Override
    public Gang gaa(LocalDate dag) {
        return motor.gaa(dag);
    }

    @Override
    public List<Milepael> ventende() throws SQLException {
        return motor.les(VENTENDE, Frister::ventende);
    }

    @Override
    public void close() {
        bunker.close();
        motor.close();
    }
}
