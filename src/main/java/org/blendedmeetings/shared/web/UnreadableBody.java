package org.blendedmeetings.shared.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says which part of a JSON body could not be read, without repeating what was sent. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException e, HttpStatusCode status) {
        if (e.getCause() instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var field = fieldOf(mismatch);
            var sentence = "%s must be %s.".formatted(field, Expected.of(mismatch.getTargetType()));
            return Problems.of(status, sentence, field);
        }
        return Problems.of(status, "The body is missing or is not JSON of the shape described at /v3/api-docs.");
    }

    private static String fieldOf(JacksonException mismatch) {
        var field = new StringBuilder();
        for (var step : mismatch.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }
}
