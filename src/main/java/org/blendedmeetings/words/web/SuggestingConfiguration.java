package org.blendedmeetings.words.web;

import org.blendedmeetings.words.OtherWords;
import org.blendedmeetings.words.PhraseSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Lets {@code fragments/words.html} look at what was written, and the next page tell of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PhraseSettings.class)
class SuggestingConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<OtherWords> words;

    SuggestingConfiguration(ObjectProvider<OtherWords> words, ObjectProvider<ThymeleafViewResolver> views) {
        this.words = words;
        views.ifAvailable(resolver -> words.ifAvailable(each -> resolver.addStaticVariable("otherWords", each)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        words.ifAvailable(each -> registry.addInterceptor(new SuggestingOnNextPage(each)));
    }
}
