package org.blendedmeetings.timescale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The working calendar as {@code config/} sets it, for tests without Spring. */
public final class TimescaleFixtures {
    private static final TimescaleSettings SETTINGS =
            fromConfig("closures.yaml", "blended.timescale", TimescaleSettings.class);

    private TimescaleFixtures() {}

    public static TimescaleSettings settings() {
        return SETTINGS;
    }

    public static ClosureCalendar calendar() {
        return ClosureCalendar.asConfigured(SETTINGS);
    }

    public static WorkingDays workingDays() {
        return new WorkingDays(calendar());
    }

    public static WorkingTime workingTime() {
        return new WorkingTime(workingDays(), SETTINGS);
    }

    public static Limits limits() {
        return new Limits(calendar(), schoolTerms());
    }

    public static SchoolTerms schoolTerms() {
        return new SchoolTerms(fromConfig("terms.yaml", "blended.timescale", SchoolTermSettings.class), calendar());
    }

    /** As they would be computed by other closures and other school terms. */
    public static Limits limits(TimescaleSettings closures, UnaryOperator<String> terms) {
        var calendar = ClosureCalendar.asConfigured(closures);
        return new Limits(calendar, new SchoolTerms(changed("terms.yaml", terms, SchoolTermSettings.class), calendar));
    }

    /** With this bank holiday in {@code config/closures.yaml} as well. */
    public static TimescaleSettings withBankHoliday(LocalDate day) {
        var holidays = List.of(new TimescaleSettings.NamedDay(day, "A royal day"));
        return new TimescaleSettings(
                SETTINGS.dayStart(), SETTINGS.dayEnd(), SETTINGS.closures(), holidays, SETTINGS.notBankHolidays());
    }

    private static <T> T changed(String file, UnaryOperator<String> change, Class<T> type) {
        return fromYaml(changed(file, change), "blended.timescale", type);
    }

    /** A file of {@code config/} as somebody might have changed it. */
    public static String changed(String file, UnaryOperator<String> change) {
        try {
            return change.apply(Files.readString(Path.of("config", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds one file of {@code config/} as the application does. */
    public static <T> T fromConfig(String file, String prefix, Class<T> type) {
        return bind(new FileSystemResource(Path.of("config", file)), prefix, type);
    }

    /** Binds a text as if it were such a file. */
    public static <T> T fromYaml(String yaml, String prefix, Class<T> type) {
        return bind(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)), prefix, type);
    }

    private static <T> T bind(Resource yaml, String prefix, Class<T> type) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader().load("config", yaml).forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(
                        ConfigurationPropertySources.from(sources),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bindOrCreate(prefix, type);
    }
}
