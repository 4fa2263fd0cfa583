package org.blendedmeetings.shared.web;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Writes stack traces without the messages of their exceptions: a database's or a parser's message repeats what somebody
 * typed, and logs hold no personal data. Named in {@code config/application.yaml}.
 */
public class QuietStackTraces implements StackTracePrinter {
    private static final StackTracePrinter PRINTER = StandardStackTracePrinter.rootFirst()
            .withMaximumLength(8_000)
            .withFormatter(fault -> fault.getClass().getName());

    @Override
    public void printStackTrace(Throwable fault, Appendable to) throws IOException {
        PRINTER.printStackTrace(fault, to);
    }
}
