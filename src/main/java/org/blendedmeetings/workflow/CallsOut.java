package org.blendedmeetings.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A task that calls another system: wherever a diagram uses it, it is a job of its own, tried again as the timings say. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface CallsOut {}
