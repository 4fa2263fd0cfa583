package org.blendedmeetings.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How other systems prove who they are. */
interface ApiCallers {
    void admit(HttpSecurity http) throws Exception;
}
