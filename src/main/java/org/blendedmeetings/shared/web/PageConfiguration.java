package org.blendedmeetings.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.blendedmeetings.shared.Council;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the page frame knows on every page, and how dates and times are read from forms. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Council.class)
class PageConfiguration implements WebMvcConfigurer {

    PageConfiguration(Council council, Environment environment, ObjectProvider<ThymeleafViewResolver> views) {
        views.ifAvailable(resolver -> {
            resolver.addStaticVariable("council", council);
            resolver.addStaticVariable("local", environment.acceptsProfiles(Profiles.of("local")));
        });
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DateText());
        registry.addFormatter(new TimeText());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                // the frame marks the entry of the menu that is open
                request.setAttribute("pagePath", request.getRequestURI());
                return true;
            }
        });
    }
}
