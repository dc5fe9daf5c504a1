package no.sykefravaer.ytelse.likemann.flowable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.likemann.Faser;
import no.sykefravaer.ytelse.likemann.Fyringer;
import no.sykefravaer.ytelse.likemann.Likemann;
import no.sykefravaer.ytelse.likemann.Milepael;
import no.sykefravaer.ytelse.likemann.Plan;
import no.sykefravaer.ytelse.likemann.Sideprosess;
import no.sykefravaer.ytelse.likemann.Tidsur;
import no.sykefravaer.ytelse.likemann.Tilkobling;
import org.flowable.job.api.Job;

/**
 * Flowable slik man ville tegnet det: åtte tidsur på kanten av fraværet, ett kall og én transaksjon om gangen, én tråd som
 * kaller, og motorens egne tråder og grenser for å hente og utføre: <a
 * href="https://www.flowable.com/open-source/docs/bpmn/ch07b-BPMN-Constructs#timer-boundary-event">Timer Boundary Event</a>.
 * Saken venter i en mottaksoppgave, som er én rad mindre enn en brukeroppgave.
 */
public final class Aatte implements Tidsur {

    private static final int FORBINDELSER = 16;
    private static final String FRIST = "frist";
    private static final String VENTENDE = """
            select t.process_instance_id_ as sak, substr(t.element_id_, 6)::int as nr, t.duedate_ as tid, v.text_ as tom
              from act_ru_timer_job t
              join act_ru_variable v on v.proc_inst_id_ = t.process_instance_id_ and v.name_ = 'tom'
            """;

    private final Motor motor;

    private Aatte(Fyringer fyringer) {
        this.motor = new Motor(fyringer, "aatte-tidsur.bpmn20.xml", Map.of("fyr", new FyrEn(fyringer)), oppsett -> {});
    }

    public static void main(String[] argumenter) throws Exception {
        Sideprosess.kjor(argumenter, Aatte::likemann);
    }

    static Likemann likemann(Tilkobling tilkobling) throws SQLException {
        var fyringer = new Fyringer(tilkobling, FORBINDELSER);
        return new Faser(new Aatte(fyringer), fyringer);
    }

    @Override
    public void opprett(List<Plan> planer) {
        var forlop = motor.tjenester().getRuntimeService();
        for (var plan : planer) {
            var variabler = new HashMap<String, Object>();
            variabler.put("tom", plan.sak().tom().toString());
            plan.gjenstaar()
                    .forEach(milepael ->
                            variabler.put(FRIST + milepael.nr(), milepael.tid().toString()));
            forlop.createProcessInstanceBuilder()
                    .processDefinitionKey("aatte")
                    .predefineProcessInstanceId(plan.id().toString())
                    .variables(variabler)
                    .start();
        }
    }

    @Override
    public void forleng(List<Plan> planer) {
        var forlop = motor.tjenester().getRuntimeService();
        planer.forEach(plan ->
                forlop.setVariable(plan.id().toString(), "tom", plan.sak().tom().toString()));
    }

    @Override
    public void flytt(List<Plan> planer) {
        var styring = motor.tjenester().getManagementService();
        for (var plan : planer) {
            var urene = styring
                    .createTimerJobQuery()
                    .processInstanceId(plan.id().toString())
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Job::getElementId, Job::getId));
            plan.gjenstaar()
                    .forEach(milepael -> styring.rescheduleTimeDateJob(
                            urene.get(FRIST + milepael.nr()), milepael.tid().toString()));
        }
    }

    @Override
    public void avbryt(List<Plan> planer) {
        var forlop = motor.tjenester().getRuntimeService();
        planer.forEach(plan -> forlop.deleteProcessInstance(plan.id().toString(), "avbrutt"));
    }

    @Override
    public Gang gaa(LocalDate dag) {
        return motor.gaa(dag);
    }

    @Override
    public List<Milepael> ventende() throws SQLException {
        return motor.les(VENTENDE, rad -> Stream.of(Milepael.av(rad)));
    }

    @Override
    public void close() {
        motor.close();
    }
}
