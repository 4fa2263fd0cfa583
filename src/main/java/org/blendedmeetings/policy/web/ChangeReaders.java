package org.blendedmeetings.policy.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who write or decide changes of the policy, and for administrators, who see what was changed by whom and why. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('POLICY', 'HEAD_OF_SERVICE', 'ADMINISTRATOR')")
@interface ChangeReaders {}
