package org.blendedmeetings.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.imports.CouncilFiles.file;
import static org.blendedmeetings.imports.CouncilFiles.header;
import static org.blendedmeetings.imports.CouncilFiles.number;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.Relative;
import org.blendedmeetings.people.RestrictedRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People around children, taken over from our template. */
@BlendedTest
class CirclesApiTest {
    private static final String HEADINGS = "Child number,Relationship,First name,Last name,Date of birth,"
            + "Parental responsibility,Address,Address is secret,Email,Email is safe,Mobile,Mobile is safe,Landline,"
            + "Role,Title,Agency";

    @Autowired
    MockMvc api;

    @Autowired
    Directory directory;

    @Autowired
    RestrictedRecords restricted;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_family_and_its_professionals_are_taken_over_once() throws Exception {
        var child = number();
        var rows = new String[] {
            child + ",Child,Ada,Made" + child + ",04/05/2012,,1 Nowhere Road,,,,,,,,,",
            child + ",Mother,Bea,Made" + child + ",,Yes,1 Nowhere Road,,bea" + child + "@example.com,Yes,,,,,,",
            child + ",Professional,Sam,Worker,,,,,sam" + child + "@example.com,,,,020 7946 0123,social worker,,Council"
        };

        var preview = preview(rows);
        assertThat(counts(preview)).isEqualTo("CIRCLES 1 0 0 0");
        assertThat(preview).contains("\"due\":{}");
        assertThat(directory.childByCouncilNumber(child)).isEmpty();

        apply(preview);
        var ada = child(child);
        assertThat(ada.name()).isEqualTo("Ada Made" + child);
        assertThat(directory.isNamed(ada.id())).isTrue();
        var bea = relative(child, "Bea");
        assertThat(bea.role()).isEqualTo(FamilyRole.PARENT);
        assertThat(bea.parentalResponsibility()).isEqualTo(ParentalResponsibility.YES);
        var mother = directory.person(bea.person());
        assertThat(mother.safe().orElseThrow().kind()).isEqualTo(ChannelKind.EMAIL);
        assertThat(mother.household()).isEqualTo(ada.household()).isNotNull();
        assertThat(directory.circleOf(ada.id()))
                .hasSize(3)
                .anyMatch(each -> each.professionalRole() == ProfessionalRole.SOCIAL_WORKER);

        var again = preview(rows);
        assertThat(counts(again)).isEqualTo("CIRCLES 0 0 1 0");
        apply(again);
        assertThat(directory.circleOf(ada.id())).hasSize(3);
        assertThat(staged(again)).isZero();
    }

    @Test
    void a_child_known_by_number_only_is_named_and_no_name_is_overwritten() throws Exception {
        var child = number();
        applyFiles(header(List.of(child + ",1,04/05/2012,WBRI,,,")));
        assertThat(directory.isNamed(child(child).id())).isFalse();

        apply(preview(child + ",Child,Cleo,Made" + child));
        assertThat(child(child).firstName()).isEqualTo("Cleo");

        var other = preview(child + ",Child,Chloe,Made" + child);
        assertThat(counts(other)).isEqualTo("CIRCLES 0 0 1 0");
        assertThat(other).contains("row 2: our record says a different first name; nothing was changed.");
        apply(other);
        assertThat(child(child).firstName()).isEqualTo("Cleo");
    }

    @Test
    void another_date_of_birth_refuses_the_rows_of_the_child() throws Exception {
        var child = number();
        apply(preview(child + ",Child,Ada,Made" + child + ",04/05/2012"));

        var other = preview(child + ",Child,Ada,Made" + child + ",05/05/2012", child + ",Mother,Bea,Made" + child);

        assertThat(counts(other)).isEqualTo("CIRCLES 0 0 0 1");
        assertThat(refused(other)).containsExactly("2 Date of birth");
        apply(other);
        assertThat(directory.familyOf(child(child).id())).isEmpty();
    }

    @Test
    void one_adult_around_several_children_is_one_person() throws Exception {
        var one = number();
        var two = number();
        var three = number();
        var four = number();
        apply(preview(
                one + ",Mother,Bea,Made" + one + ",01/02/1990,,,,bea" + one + "@example.com",
                two + ",Mother,BEA,Made" + one + ",,,,,BEA" + one + "@example.com",
                four + ",Mother,Bea,Made" + one + ",01/02/1990"));
        var later = preview(three + ",Carer,Bea,Made" + one + ",01/02/1990");
        apply(later);

        var bea = relative(one, "Bea").person();
        assertThat(relative(two, "Bea").person()).isEqualTo(bea);
        assertThat(relative(three, "Bea").person()).isEqualTo(bea);
        assertThat(relative(four, "Bea").person()).isEqualTo(bea);
        assertThat(later).contains("row 2: is somebody known here: the same name and date of birth.");
    }

    @Test
    void who_only_shares_a_name_or_a_number_is_somebody_else() throws Exception {
        var one = number();
        var two = number();
        apply(preview(one + ",Mother,Bea,Made" + one + ",,,,,bea" + one + "@example.com"));

        var other = preview(
                two + ",Mother,Bea,Made" + one, one + ",Father,Dan,Made" + one + ",,,,,bea" + one + "@example.com");
        apply(other);

        assertThat(relative(two, "Bea").person())
                .isNotEqualTo(relative(one, "Bea").person());
        assertThat(relative(one, "Dan").person())
                .isNotEqualTo(relative(one, "Bea").person());
        assertThat(other).contains("row 3: is somebody new");
    }

    @Test
    void whom_a_row_means_is_not_guessed() throws Exception {
        var child = number();
        apply(preview(child + ",Father,John,Made" + child + ",01/02/1990,,,,j" + child + "@example.com"));

        var other = preview(
                child + ",Grandfather,John,Made" + child,
                child + ",Father,John,Made" + child + ",02/02/1990,,,,j" + child + "@example.com",
                child + ",Grandfather,John,Made" + child + ",03/03/1950");

        assertThat(refused(other)).containsExactly("2 Relationship", "3 Date of birth");
        apply(other);
        assertThat(directory.familyOf(child(child).id())).hasSize(2);
    }

    @Test
    void what_is_not_said_to_be_safe_is_not_known_to_be() throws Exception {
        var child = number();
        apply(preview(child + ",Mother,Bea,Made" + child + ",,,,,bea" + child + "@example.com"));

        assertThat(safety(child)).containsExactly("EMAIL UNKNOWN");
        assertThat(directory.person(relative(child, "Bea").person()).safe()).isEmpty();

        var said = preview(child + ",Mother,Bea,Made" + child + ",,,,,bea" + child + "@example.com,Yes");
        assertThat(counts(said)).isEqualTo("CIRCLES 0 1 0 0");
        apply(said);
        assertThat(safety(child)).containsExactly("EMAIL YES");
    }

    @Test
    void no_file_makes_safe_what_is_recorded_as_unsafe() throws Exception {
        var child = number();
        var bea = child + ",Mother,Bea,Made" + child + ",,,,,bea" + child + "@example.com,";
        apply(preview(bea + "No"));

        var other = preview(bea + "Yes", child + ",Father,Dan,Made" + child + ",,,,,bea" + child + "@example.com,Yes");
        assertThat(refused(other)).containsExactly("2 Email is safe");
        apply(other);

        assertThat(safety(child)).containsExactly("EMAIL NO", "EMAIL UNKNOWN");
    }

    @Test
    void a_channel_that_a_person_looked_at_is_not_made_safe_by_a_file() throws Exception {
        var child = number();
        var bea = child + ",Mother,Bea,Made" + child + ",,,,,bea" + child + "@example.com,";
        apply(preview(bea));
        jdbc.update(
                "update contact_channel set do_not_use = true, version = 1 where address = ?",
                "bea" + child.toLowerCase() + "@example.com");

        var other = preview(bea + "Yes");

        assertThat(refused(other)).containsExactly("2 Email is safe");
        apply(other);
        assertThat(safety(child)).containsExactly("EMAIL UNKNOWN");
    }

    @Test
    void that_something_used_as_safe_is_said_not_to_be_is_somebodys_task_until_both_agree() throws Exception {
        var child = number();
        var bea = child + ",Mother,Bea,Made" + child + ",,,,,bea" + child + "@example.com,";
        apply(preview(bea + "Yes"));

        var other = preview(bea + "No");
        assertThat(refused(other)).containsExactly("2 Email is safe");
        assertThat(tasks(child)).isZero();
        apply(other);
        assertThat(safety(child)).containsExactly("EMAIL YES");
        assertThat(tasks(child)).isOne();

        apply(preview(bea + "Yes"));
        assertThat(tasks(child)).isZero();
    }

    @Test
    void an_address_once_secret_stays_secret_and_no_home_is_overwritten() throws Exception {
        var child = number();
        var ada = child + ",Child,Ada,Made" + child + ",,,";
        apply(preview(ada + "2 Nowhere Road,yes", child + ",Mother,Bea,Made" + child + ",,,2 nowhere road,"));
        apply(preview(ada + "2 Nowhere Road,no"));
        apply(preview(ada + "3 Elsewhere,"));

        var homes = jdbc.queryForList(
                "select h.address, h.secret_address from household h join home on home.household_id = h.id"
                        + " where home.person_id = ?",
                child(child).id().value());
        assertThat(homes).hasSize(1);
        assertThat(homes.get(0)).containsEntry("secret_address", true).containsEntry("address", "2 Nowhere Road");
        assertThat(directory.person(relative(child, "Bea").person()).household())
                .isEqualTo(child(child).household());
    }

    @Test
    void what_somebody_is_to_a_child_stays_as_recorded_and_what_nobody_knew_is_learned() throws Exception {
        var child = number();
        var bea = ",Bea,Made" + child + ",01/02/1990,";
        apply(preview(child + ",Mother" + bea));
        apply(preview(child + ",Mother" + bea + "Yes"));

        var other = preview(child + ",Carer" + bea + "No");

        assertThat(refused(other)).containsExactly("2 Relationship", "2 Parental responsibility");
        apply(other);
        assertThat(relative(child, "Bea"))
                .extracting(Relative::role, Relative::parentalResponsibility)
                .containsExactly(FamilyRole.PARENT, ParentalResponsibility.YES);
    }

    @Test
    void a_directory_is_taken_over_without_any_child() throws Exception {
        var email = "head" + number() + "@example.com";
        var files = file(
                "directory.csv",
                "Name,Role,Title,Agency,Email,Phone",
                "Hana Invented,School,Head teacher,Invented Primary," + email + ",020 7946 0123",
                "Gil Invented,GP,,Invented Practice,gil" + email + ",");

        var preview = previewFiles(files);
        assertThat(counts(preview)).isEqualTo("CIRCLES 0 0 0 1");
        assertThat(refused(preview)).containsExactly("3 Phone");
        assertThat(preview).contains("Of 2 rows of a directory, 1 are of somebody new.");
        apply(preview);

        assertThat(directory
                        .professionalByEmail(email.toLowerCase())
                        .orElseThrow()
                        .agency())
                .isEqualTo("Invented Primary");
        assertThat(previewFiles(files)).contains("0 are of somebody new");
    }

    @Test
    void rows_of_a_restricted_child_are_taken_over_and_nothing_of_it_is_told() throws Exception {
        var child = number();
        apply(preview(child + ",Child,Ada,Made" + child));
        restricted.restrict(child(child).id(), true, "Family of a colleague", Actor.SYSTEM);

        var other = preview(child + ",Child,Adele,Made" + child, child + ",Mother,Bea,Made" + child);

        assertThat(other).doesNotContain("different first name");
        apply(other);
        assertThat(relative(child, "Bea").role()).isEqualTo(FamilyRole.PARENT);
    }

    private List<String> safety(String child) {
        return jdbc.queryForList(
                "select concat(c.kind, ' ', c.safe) from contact_channel c join relationship r on r.adult_id = c.person_id"
                        + " where r.child_id = ? order by 1",
                String.class,
                child(child).id().value());
    }

    private int tasks(String child) {
        return jdbc.queryForObject(
                "select count(*) from exception_case where open_key like ?",
                Integer.class,
                "%safe:" + child(child).id());
    }

    private PersonView child(String number) {
        return directory.childByCouncilNumber(number).orElseThrow();
    }

    private Relative relative(String child, String firstName) {
        return directory.familyOf(child(child).id()).stream()
                .filter(each -> each.name().toLowerCase().startsWith(firstName.toLowerCase()))
                .findFirst()
                .orElseThrow();
    }

    private int staged(String answer) {
        return jdbc.queryForObject(
                "select count(*) from import_person where import_run = ?",
                Integer.class,
                java.util.UUID.fromString(JsonPath.read(answer, "$.id")));
    }

    private static String counts(String answer) {
        return String.join(
                " ",
                List.of("kind", "new", "changed", "unchanged", "refusedTotal").stream()
                        .map(each -> JsonPath.read(answer, "$." + each).toString())
                        .toList());
    }

    private static List<String> refused(String answer) {
        List<Integer> rows = JsonPath.read(answer, "$.refused[*].row");
        List<String> columns = JsonPath.read(answer, "$.refused[*].column");
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(each -> rows.get(each) + " " + columns.get(each))
                .toList();
    }

    private String preview(String... rows) throws Exception {
        return previewFiles(file("circles.csv", HEADINGS + "\r\n" + String.join("\r\n", rows)));
    }

    private String previewFiles(MockMultipartFile file) throws Exception {
        return call(multipart("/api/v1/imports").file(file).with(caseSystem()));
    }

    private void applyFiles(MockMultipartFile file) throws Exception {
        apply(previewFiles(file));
    }

    private void apply(String preview) throws Exception {
        String id = JsonPath.read(preview, "$.id");
        assertThat(call(post("/api/v1/imports/" + id + "/apply").with(caseSystem())))
                .contains("\"status\":\"APPLIED\"");
    }

    private static RequestPostProcessor caseSystem() {
        return httpBasic("case-system", "case-system");
    }

    private String call(RequestBuilder request) throws Exception {
        return api.perform(request).andReturn().getResponse().getContentAsString();
    }
}
