package org.blendedmeetings.sandbox.local;

import static org.blendedmeetings.sandbox.SandboxAccess.GRAPH_PATH;
import static org.blendedmeetings.sandbox.SandboxAccess.NOTIFY_PATH;

import jakarta.servlet.http.HttpServletRequest;
import org.blendedmeetings.sandbox.Sandbox;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Puts the sandbox into the application, behind a door of its own: the APIs check their own keys, the pages are open. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@EnableConfigurationProperties(SandboxSettings.class)
class LocalSandbox {

    @Bean
    Sandbox sandbox(SandboxSettings settings) {
        return settings.keepsState() ? Sandbox.keepingIn(settings.data()) : Sandbox.inMemory();
    }

    @Bean
    ServletRegistrationBean<SandboxServlet> sandboxServlet(Sandbox sandbox) {
        return new ServletRegistrationBean<>(new SandboxServlet(sandbox), "/sandbox/*");
    }

    // Matched by the whole path: a path pattern would leave out the servlet's own prefix.
    @Bean
    @Order(1)
    SecurityFilterChain sandboxSecurity(HttpSecurity http) {
        return http.securityMatcher(request -> isBelow("/sandbox", request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(LocalSandbox::isWire))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("SANDBOX-FORMS");
        tokens.setCookiePath("/sandbox");
        return tokens;
    }

    private static boolean isWire(HttpServletRequest request) {
        return isBelow(GRAPH_PATH, request) || isBelow(NOTIFY_PATH, request) || isBelow("/sandbox/control", request);
    }

    private static boolean isBelow(String path, HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.equals(path) || uri.startsWith(path + "/");
    }
}
