package org.blendedmeetings.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How a session is written to its row. What an earlier version wrote and this one cannot read is as good as not there: people
 * sign in again after an upgrade instead of meeting an error on every page.
 */
@Configuration(proxyBeanMethods = false)
class SessionConversion {
    private static final Logger LOG = LoggerFactory.getLogger(SessionConversion.class);

    @Bean
    ConversionService springSessionConversionService() {
        var loader = getClass().getClassLoader();
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, lenient(new DeserializingConverter(loader)));
        return conversion;
    }

    private static Converter<byte[], Object> lenient(Converter<byte[], Object> reads) {
        return bytes -> {
            try {
                return reads.convert(bytes);
            } catch (SerializationFailedException fromAnotherVersion) {
                LOG.info("A session of another version was left aside");
                return null;
            }
        };
    }
}
