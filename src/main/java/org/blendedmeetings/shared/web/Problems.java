package org.blendedmeetings.shared.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** RFC 9457 problems that name the field they are about. */
final class Problems {
    private Problems() {}

    /** What is wrong with one field of the input. */
    record FieldProblem(String field, String message) {}

    static ProblemDetail of(HttpStatusCode status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }

    static ProblemDetail of(HttpStatusCode status, String sentence, String field) {
        var problem = of(status, sentence);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    /** The first is told in full; {@code errors} lists all where there are several. */
    static ProblemDetail of(HttpStatusCode status, List<FieldProblem> fields) {
        var first = fields.get(0);
        var problem = of(status, first.message(), first.field());
        if (fields.size() > 1) {
            problem.setProperties(Map.of("field", first.field(), "errors", fields));
        }
        return problem;
    }
}
