package no.sykefravaer.feilagent;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Navnet på punktet raden er lagt ved. */
@Retention(RetentionPolicy.RUNTIME)
@interface Punktnavn {}
