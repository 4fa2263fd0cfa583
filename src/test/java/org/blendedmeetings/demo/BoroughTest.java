package org.blendedmeetings.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.NewFamily.Member;
import org.blendedmeetings.people.NewFamily.Reach;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented borough is the same every time, as large as it says, and honest about what it does not know. */
class BoroughTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Borough BOROUGH = on(MONDAY);

    private static Borough on(LocalDate today) {
        return Borough.on(new Anchors(
                MeetingTypeFixtures.catalogue(), TimescaleFixtures.limits(), TimescaleFixtures.workingDays(), today));
    }

    static Stream<LocalDate> days() {
        return Stream.of("2026-11-22", "2026-11-23", "2026-12-28", "2027-03-01", "2027-04-02", "2028-02-29")
                .map(LocalDate::parse);
    }

    @Test
    void the_same_day_gives_the_same_borough() {
        assertThat(on(MONDAY)).isEqualTo(BOROUGH);
    }

    @Test
    void another_day_gives_the_same_people() {
        assertThat(names(on(MONDAY.plusDays(100)))).isEqualTo(names(BOROUGH));
    }

    @Test
    void it_is_as_large_as_it_says() {
        var children = BOROUGH.families().stream()
                .collect(groupingBy(InventedFamily::kind, summingInt(InventedFamily::children)));

        assertThat(children).containsEntry(FamilyKind.CARE, 300).containsEntry(FamilyKind.PLAN, 200);
        assertThat(inRole(Role.SOCIAL_WORKER, "Social worker")).hasSize(60);
        assertThat(inRole(Role.IRO, null).size() + inRole(Role.CHAIR, null).size())
                .isEqualTo(25);
        assertThat(BOROUGH.venues()).hasSize(12);
    }

    @Test
    void every_role_can_be_tried_by_one_click_and_two_people_have_the_safety_duty() {
        var featured = BOROUGH.colleagues().stream()
                .filter(each -> each.signsIn() && each.access().featured())
                .toList();

        assertThat(featured.stream().flatMap(each -> each.access().roles().stream()))
                .contains(Role.values());
        assertThat(featured.stream().filter(each -> each.access().safetyDuty()))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.access().description()).contains("safety"));
    }

    @Test
    void nobody_shares_a_name_an_address_or_a_number_of_the_case_system() {
        assertThat(names(BOROUGH)).doesNotHaveDuplicates();
        assertThat(BOROUGH.colleagues()).extracting(Colleague::email).doesNotHaveDuplicates();
        assertThat(members().filter(Member::child).map(each -> each.person().councilNumber()))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void nothing_leads_to_anybody_who_exists() {
        assertThat(reaches().filter(each -> each.kind() != ChannelKind.EMAIL).map(Reach::address))
                .allMatch(number -> number.startsWith("07700 900") || number.startsWith("01632 960"));
        assertThat(reaches().map(Reach::address))
                .as("what Notify takes and forgets")
                .doesNotContain("07700 900000", "07700 900111", "07700 900222");
        assertThat(reaches().filter(each -> each.kind() == ChannelKind.EMAIL).map(Reach::address))
                .allMatch(address -> address.endsWith(".example"));
        assertThat(BOROUGH.colleagues()).allMatch(each -> each.email().endsWith("@sandbox.example"));
    }

    @Test
    void channels_are_safe_unsafe_and_unknown_and_only_safe_ones_are_preferred() {
        assertThat(reaches().map(each -> each.settings().safe()).collect(toSet()))
                .contains(Safety.values());
        assertThat(reaches().filter(each -> each.settings().safe() != Safety.YES))
                .noneMatch(each -> each.settings().preferred()
                        || each.settings().hersAlone()
                        || each.settings().mayNameSender());
        assertThat(reaches().anyMatch(each -> !each.settings().quiet().isNone()))
                .isTrue();
    }

    @Test
    void families_have_several_homes_pairs_kept_apart_and_closed_records() {
        assertThat(BOROUGH.families())
                .anyMatch(each -> each.family().homes().size() > 1)
                .anyMatch(each -> each.apart() != null)
                .anyMatch(InventedFamily::restricted)
                .anyMatch(each -> each.family().homes().stream().anyMatch(home -> home.secretAddress()));
        assertThat(members().map(each -> each.person().language()).collect(toSet()))
                .hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatever_day_it_is_history_lies_behind_us(LocalDate today) {
        assertThat(on(today).families().stream().flatMap(each -> each.history().stream()))
                .allMatch(
                        held -> held.on().isBefore(today) && !held.clockStart().isAfter(held.on()));
    }

    @Test
    void every_child_and_adult_lives_somewhere() {
        assertThat(members()).allMatch(each -> !each.homes().isEmpty());
    }

    private static List<Colleague> inRole(Role role, String title) {
        return BOROUGH.colleagues().stream()
                .filter(each -> each.signsIn() && each.access().roles().contains(role))
                .filter(each -> title == null || each.title().equals(title))
                .toList();
    }

    private static Stream<Member> members() {
        return BOROUGH.families().stream().flatMap(each -> each.family().members().stream());
    }

    private static Stream<Reach> reaches() {
        return members().flatMap(each -> each.channels().stream());
    }

    private static List<String> names(Borough borough) {
        var family = borough.families().stream()
                .flatMap(each -> each.family().members().stream())
                .map(each -> each.person().firstName() + " " + each.person().lastName());
        return Stream.concat(borough.colleagues().stream().map(Colleague::name), family)
                .toList();
    }
}
