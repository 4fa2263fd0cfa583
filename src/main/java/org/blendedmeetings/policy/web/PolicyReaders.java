package org.blendedmeetings.policy.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * For policy staff, and for those who decide by the policy or answer for those who do (policy 1.2). It holds nothing about anybody,
 * but tells what would be done for whoever is in danger.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('POLICY', 'IRO', 'CHAIR', 'MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE')")
@interface PolicyReaders {}
