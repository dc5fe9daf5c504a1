package no.sykefravaer.feilagent;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.Identified.Extendable;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatcher.Junction;

/** {@code -javaagent:feilagent.jar=MAPPE}, der prøvene legger ordrene sine ({@link Ordre}, {@link Feil}). */
public final class Agent {

    private static final String MILEPAEL = "no.sykefravaer.milepael.";
    private static final String VARSLING = "no.sykefravaer.varsling.";

    private Agent() {}

    public static void premain(String mappe, Instrumentation jvm) {
        Styring.i(Path.of(mappe));
        var bygger = new AgentBuilder.Default().disableClassFormatChanges().with(Feillogg.TIL_STDERR);
        for (var punkt : Punkt.values()) {
            bygger = ved(bygger, punkt);
        }
        plantet(bygger).installOn(jvm);
    }

    private static AgentBuilder ved(AgentBuilder bygger, Punkt punkt) {
        var rad = Advice.withCustomMapping().bind(Punktnavn.class, punkt.name()).to(Punktrad.class);
        return bygger.type(named(punkt.klasse))
                .transform((klasse, type, laster, modul, omrade) ->
                        klasse.visit(rad.on(named(punkt.metode).and(argumentene(punkt)))));
    }

    private static Junction<MethodDescription> argumentene(Punkt punkt) {
        Junction<MethodDescription> antall = takesArguments(punkt.argumenter);
        return punkt.forste == null ? antall : antall.and(takesArgument(0, named(punkt.forste)));
    }

    private static AgentBuilder plantet(AgentBuilder bygger) {
        var alle = bygger;
        alle = rad(alle, MILEPAEL + "app.Faktamottak", named("taImot"), OffsetForst.class);
        alle = rad(alle, MILEPAEL + "app.Utholdenhet", named("tilDetGaar"), Svelging.class);
        alle = rad(alle, MILEPAEL + "app.Bunke", named("legg"), BunkeTilSlutt.Legg.class);
        alle = rad(alle, MILEPAEL + "app.Bunke", named("framTil"), BunkeTilSlutt.Slutt.class);
        alle = rad(alle, MILEPAEL + "app.Bunke", named("endringer"), BunkeTilSlutt.Slutt.class);
        alle = rad(
                alle,
                MILEPAEL + "domene.Saksgang",
                named("etter").and(takesArguments(2)),
                BunkeTilSlutt.Registrering.class);
        alle = rad(alle, MILEPAEL + "db.Sql", named("les"), Sqlbytte.class);
        alle = rad(alle, MILEPAEL + "db.UtboksRepository", named("neste"), EtterSiste.class);
        alle = rad(alle, MILEPAEL + "db.UtboksRepository", named("legg"), SendtForst.Legg.class);
        alle = rad(alle, MILEPAEL + "kafka.Milepaelsender", isConstructor(), SendtForst.Avsender.class);
        return rad(alle, VARSLING + "http.Kall", named("hode"), NyNokkel.class);
    }

    private static Extendable rad(
            AgentBuilder bygger, String klasse, ElementMatcher<? super MethodDescription> metode, Class<?> rad) {
        return bygger.type(named(klasse))
                .transform((type, om, laster, modul, omrade) ->
                        type.visit(Advice.to(rad).on(metode)));
    }
}
