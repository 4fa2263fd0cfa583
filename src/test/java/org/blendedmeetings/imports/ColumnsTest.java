package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Collectors;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.ImportKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnsTest {
    @ParameterizedTest
    @EnumSource(
            names = {
                "CHILD",
                "CARE",
                "LATEST_REVIEW",
                "SHORT_BREAKS",
                "LATEST_BREAK_REVIEW",
                "SECTION_47",
                "PLAN",
                "LATEST_PLAN_REVIEW"
            })
    void a_refusal_names_a_column_of_the_list_it_is_about(FactKind fact) {
        assertThat(Headings.columns()).contains(Columns.of(ImportKind.ANNEX_A, fact));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD", "CLOCK_STARTED", "HELD", "ENDED"})
    void and_of_our_own_template(FactKind fact) {
        var ours =
                Headings.lists().values().stream().flatMap(Collection::stream).collect(Collectors.toSet());

        assertThat(ours).contains(Columns.of(ImportKind.MEETINGS, fact));
    }

    @ParameterizedTest
    @CsvSource({
        "SSDA903_CSV, CHILD, DOB",
        "SSDA903_XML, EPISODE, DECOM",
        "SSDA903_CSV, REVIEW, REVIEW",
        "CIN_XML, CHILD, PersonBirthDate",
        "CIN_XML, SECTION_47, S47ActualStartDate",
        "CIN_XML, PLAN, CPPstartDate",
        "CIN_XML, PLAN_REVIEW, CPPreviewDate"
    })
    void or_as_the_return_has_it(ImportKind format, FactKind fact, String column) {
        assertThat(Columns.of(format, fact)).isEqualTo(column);
    }
}
