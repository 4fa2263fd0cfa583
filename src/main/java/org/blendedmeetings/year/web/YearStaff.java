package org.blendedmeetings.year.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who book and those who chair, and who answers for them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('BUSINESS_SUPPORT', 'IRO', 'CHAIR', 'SERVICE_MANAGER')")
@interface YearStaff {}
