package no.sykefravaer.varsling;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.sykefravaer.lokal.testressurs.KafkaOgDatabase;
import no.sykefravaer.lokal.testressurs.Tokenressurs;

/** Hele tjenesten mot ekte Kafka, ekte PostgreSQL, ekte tokens og mottakere som gjør som testen sier. */
@QuarkusTest
@QuarkusTestResource(KafkaOgDatabase.class)
@QuarkusTestResource(Tokenressurs.class)
@QuarkusTestResource(Mottakerressurs.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Helt {}
