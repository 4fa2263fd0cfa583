package org.blendedmeetings.imports.web;

import static org.blendedmeetings.imports.CouncilFiles.episodes;
import static org.blendedmeetings.imports.CouncilFiles.file;
import static org.blendedmeetings.imports.CouncilFiles.header;
import static org.blendedmeetings.imports.CouncilFiles.number;
import static org.blendedmeetings.imports.CouncilFiles.reviews;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BlendedTest
class ImportsApiTest {
    @Autowired
    MockMvc api;

    @Test
    void a_return_is_previewed_applied_and_known_the_second_time() throws Exception {
        var later = number();
        var newly = number();
        var files = new MockMultipartFile[] {
            header(List.of(later + ",1,04/05/2012,WBRI,,,", newly + ",2,11/09/2015,BAFR,,,")),
            episodes(List.of(later + ",03/02/2023,S,C2,N1,U1,PR1,,,,,,", newly + ",02/11/2026,S,V2,N1,U1,PR1,,,,,,")),
            reviews(List.of(later + ",04/05/2012,12/03/2026,PN1", later + ",04/05/2012,04/09/2026,PN3"))
        };

        var preview = preview(files)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("SSDA903_CSV"))
                .andExpect(jsonPath("$.children").value(2))
                .andExpect(jsonPath("$.new").value(2))
                .andExpect(jsonPath("$.refused").value(empty()))
                .andExpect(jsonPath("$.due.CLA_REVIEW_N").value(1))
                .andExpect(jsonPath("$.due.CLA_REVIEW_1").value(1));
        call(get("/api/v1/due?type=CLA_REVIEW_N&from=2027-03-04&to=2027-03-04"))
                .andExpect(jsonPath("$.items[*].child").value(org.hamcrest.Matchers.not(hasItem(later))));

        call(post("/api/v1/imports/" + id(preview) + "/apply"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("APPLIED"))
                .andExpect(jsonPath("$.new").value(2));
        call(get("/api/v1/due?type=CLA_REVIEW_N&from=2027-03-04&to=2027-03-04"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.child == '" + later + "')].anchor")
                        .value(contains("2026-09-04")));
        call(get("/api/v1/due?type=CLA_REVIEW_1"))
                .andExpect(
                        jsonPath("$.items[?(@.child == '" + newly + "')].limit").value(contains("2026-11-30")));

        var again = preview(files)
                .andExpect(jsonPath("$.unchanged").value(2))
                .andExpect(jsonPath("$.new").value(0))
                .andExpect(jsonPath("$.changed").value(0));
        call(post("/api/v1/imports/" + id(again) + "/apply"))
                .andExpect(jsonPath("$.unchanged").value(2));
        call(post("/api/v1/imports/" + id(again) + "/apply")).andExpect(status().isConflict());
    }

    @Test
    void what_is_no_such_file_is_told_what_is_accepted() throws Exception {
        preview(file("notes.txt", "Dear all,", "the review is on Monday"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.field").value("files"))
                .andExpect(jsonPath("$.detail").value(containsString("SSDA903")));
        preview()
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("files"));
    }

    @Test
    void another_date_of_birth_for_a_known_number_takes_nothing_over() throws Exception {
        var child = number();
        var first = preview(header(List.of(child + ",1,04/05/2012,WBRI,,,")));
        call(post("/api/v1/imports/" + id(first) + "/apply")).andExpect(status().isOk());

        var other = preview(
                        header(List.of(child + ",1,05/05/2012,WBRI,,,")),
                        episodes(List.of(child + ",02/11/2026,S,V2,N1,U1,PR1,,,,,,")))
                .andExpect(jsonPath("$.children").value(0))
                .andExpect(jsonPath("$.refused[0].file").value("header.csv"))
                .andExpect(jsonPath("$.refused[0].row").value(2))
                .andExpect(jsonPath("$.refused[0].column").value("DOB"));
        call(post("/api/v1/imports/" + id(other) + "/apply")).andExpect(status().isOk());
        call(get("/api/v1/due?type=CLA_REVIEW_1"))
                .andExpect(jsonPath("$.items[?(@.child == '" + child + "')]").value(empty()));
    }

    private ResultActions preview(MockMultipartFile... files) throws Exception {
        var request = multipart("/api/v1/imports");
        for (var each : files) {
            request.file(each);
        }
        return api.perform(request.with(caseSystem()));
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return api.perform(request.with(caseSystem()));
    }

    private static RequestPostProcessor caseSystem() {
        return httpBasic("case-system", "case-system");
    }

    private static String id(ResultActions result) throws Exception {
        return JsonPath.read(result.andReturn().getResponse().getContentAsString(), "$.id");
    }
}
