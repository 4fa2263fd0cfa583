package org.blendedmeetings.reporting.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who make a council's returns. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'BUSINESS_SUPPORT', 'ADMINISTRATOR')")
@interface ReportReader {}
