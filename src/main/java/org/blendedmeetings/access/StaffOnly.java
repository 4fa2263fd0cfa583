package org.blendedmeetings.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For any member of staff who is signed in. Narrow it on a method with {@code @PreAuthorize("hasRole('IRO')")}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAuthority('STAFF')")
public @interface StaffOnly {}
