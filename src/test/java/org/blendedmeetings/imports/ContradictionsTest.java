package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.imports.CouncilFiles.header;
import static org.blendedmeetings.imports.CouncilFiles.number;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A date of birth that contradicts what is held makes a task, not an overwrite. */
@BlendedTest
class ContradictionsTest {
    @Autowired
    MockMvc api;

    @Autowired
    ExceptionsOf lists;

    private final String child = number();

    @Test
    void another_date_of_birth_is_one_task_however_often_the_file_comes() throws Exception {
        apply("04/05/2012");
        assertThat(theirs()).isEmpty();

        previewOf("05/05/2012");
        assertThat(theirs()).isEmpty();

        apply("05/05/2012");
        apply("05/05/2012");
        assertThat(theirs()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(ExceptionCode.EX_DATA);
            assertThat(each.what())
                    .startsWith("A file handed over has another date of birth for this number than our record.")
                    .doesNotContain("2012");
        });
    }

    @Test
    void it_is_over_when_a_file_says_what_the_record_says() throws Exception {
        apply("04/05/2012");
        apply("05/05/2012");
        apply("");
        assertThat(theirs()).hasSize(1);

        apply("04/05/2012");
        assertThat(theirs()).isEmpty();
    }

    @Test
    void two_dates_in_the_files_themselves_are_nothing_our_record_is_wrong_about() throws Exception {
        apply("");
        var id = preview(child + ",1,04/05/2012,WBRI,,,", child + ",1,05/05/2012,WBRI,,,");
        call(post("/api/v1/imports/" + id + "/apply"));

        assertThat(theirs()).isEmpty();
    }

    private List<ExceptionView> theirs() {
        return lists.on(Somebody.with(Role.ADMINISTRATOR)).stream()
                .filter(each -> each.about().endsWith(child))
                .toList();
    }

    private void apply(String bornOn) throws Exception {
        call(post("/api/v1/imports/" + previewOf(bornOn) + "/apply"));
    }

    private String previewOf(String bornOn) throws Exception {
        return preview(new String[] {child + ",1," + bornOn + ",WBRI,,,"});
    }

    private String preview(String... rows) throws Exception {
        return JsonPath.read(call(multipart("/api/v1/imports").file(header(List.of(rows)))), "$.id");
    }

    private String call(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return api.perform(request.with(httpBasic("case-system", "case-system")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
