package org.blendedmeetings.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The staff's door, and everything that has no door of its own: closed unless one is signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class StaffSecurity {

    /** Holds nothing about anybody: looks, sign-in, failures, and the description of the API. */
    private static final String[] OPEN = {
        "/assets/**",
        "/app.css",
        "/app.js",
        "/words.js",
        "/year.js",
        "/sign-in",
        "/error",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml"
    };

    @Bean
    @Order(1000)
    SecurityFilterChain staffChain(HttpSecurity http, StaffSignInWay signIn) throws Exception {
        signIn.offer(http);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().hasAuthority(Authorities.STAFF))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new DeniedPage()))
                .headers(SecurityHeaders.strict())
                .build();
    }
}
