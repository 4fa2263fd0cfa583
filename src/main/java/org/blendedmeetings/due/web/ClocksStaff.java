package org.blendedmeetings.due.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who ask for meetings: they know what begins and ends a child's clocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('BUSINESS_SUPPORT', 'SOCIAL_WORKER', 'MANAGER', 'SERVICE_MANAGER', 'IRO', 'CHAIR')")
@interface ClocksStaff {}
