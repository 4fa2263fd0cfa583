package org.blendedmeetings.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How staff prove who they are. */
interface StaffSignInWay {
    void offer(HttpSecurity http) throws Exception;
}
