package org.blendedmeetings.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Sign-in on somebody's own machine: a demo person by one click, the case system by a password everybody knows. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalSignIn {

    @Bean
    StaffSignInWay oneClick(ObjectProvider<LocalPeople> people) {
        AuthenticationProvider clicked = new LocalPersonClicked(
                () -> people.stream().flatMap(LocalPeople::everybody).toList());
        return http -> http.authenticationProvider(clicked).formLogin(login -> login.loginPage("/sign-in")
                .usernameParameter("person")
                .failureUrl("/sign-in?refused")
                .permitAll());
    }

    @Bean
    ApiCallers knownPassword() {
        var users = new InMemoryUserDetailsManager(User.withUsername("case-system")
                .password("{noop}case-system")
                .authorities(Authorities.API)
                .build());
        var callers = new ProviderManager(new DaoAuthenticationProvider(users));
        return http -> http.authenticationManager(callers).httpBasic(basic -> {});
    }
}
