package org.blendedmeetings.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The family's door. Nothing is kept on the server for a visitor: who they are and the token of their forms travel in
 * cookies, so that opening a link, by a person or by a mail scanner, changes nothing.
 */
@Configuration(proxyBeanMethods = false)
class FamilySecurity {

    @Bean
    @Order(30)
    SecurityFilterChain familyChain(HttpSecurity http, FamilyLinks links, FamilyCookies cookies) throws Exception {
        return http.securityMatcher("/f", "/f/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(FamilyLinks.PATH, "/f/leave")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(Authorities.FAMILY))
                .csrf(csrf -> csrf.csrfTokenRepository(inACookie()).ignoringRequestMatchers("/f/leave"))
                .addFilterAfter(new FamilyVisitFilter(links, cookies), CsrfFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new DeniedPage())
                        .authenticationEntryPoint(
                                (request, response, why) -> response.sendError(HttpStatus.UNAUTHORIZED.value())))
                .headers(SecurityHeaders.strict())
                .build();
    }

    private static CookieCsrfTokenRepository inACookie() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(FamilyCookies.FORMS);
        tokens.setCookieCustomizer(cookie -> cookie.path("/f").sameSite("Strict"));
        return tokens;
    }
}
