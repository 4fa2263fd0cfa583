package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.MovingHome;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class PersonPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Directory directory;

    @Autowired
    FamilyTies ties;

    @Autowired
    MovingHome homes;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    KeepingApart keepingApart;

    @Autowired
    Trail trail;

    ProfessionalId professional;
    PersonId child;
    PersonId mother;
    UUID phone;

    @BeforeEach
    void aFamily() {
        professional = aProfessional().named("Wendy Worker").enter(register);
        child = aChild().named("Ada", "Marlowe-Test").enter(register, contacts);
        mother = aPerson().named("Mara", "Marlowe-Test").enter(register, contacts);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        phone = contacts.addChannel(mother, ChannelKind.SMS, "07700 900123", ChannelSettings.notAsked(), Actor.SYSTEM);
    }

    @Test
    void the_page_shows_how_they_are_reached_what_they_need_and_who_they_are() throws Exception {
        var page = read(get("/people/{id}", mother), Role.BUSINESS_SUPPORT);

        assertThat(page)
                .contains("Mara Marlowe-Test", "07700 900123", "Not known", "None of these is known to be safe")
                .contains("English", "Not asked yet", "None needed")
                .contains("/people/" + child + "\"", "Parent of", "Ada Marlowe-Test")
                .doesNotContain("??");
    }

    @Test
    void opening_a_childs_record_is_in_the_trail() throws Exception {
        read(get("/people/{id}", child), Role.BUSINESS_SUPPORT);

        var last = trail.ofChild(child.value()).get(trail.ofChild(child.value()).size() - 1);
        assertThat(last.what()).isEqualTo("Opened the child's record");
        assertThat(last.who()).isEqualTo("Wendy Worker");
    }

    @Test
    void a_channel_becomes_safe_and_the_change_is_kept_with_who_said_so() throws Exception {
        var response = send(change().param("safe", "YES").param("why", "Asked her on Monday"), Role.BUSINESS_SUPPORT);

        assertThat(response.getRedirectedUrl()).isEqualTo("/people/" + mother);
        assertThat(directory.person(mother).safe()).isPresent();
        assertThat(trail.of(mother.value()))
                .filteredOn(entry -> entry.what().equals("Contact details changed"))
                .extracting(TrailEntry::why, TrailEntry::who)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Asked her on Monday", "Wendy Worker"));
    }

    @Test
    void what_is_missing_is_explained_next_to_the_field() throws Exception {
        assertThat(read(change(), Role.BUSINESS_SUPPORT))
                .contains("There is a problem", "href=\"#safe\"", "href=\"#why\"", "Say who told you and when.");
        assertThat(directory.person(mother).safe()).isEmpty();
    }

    @Test
    void a_change_to_what_somebody_else_changed_meanwhile_is_explained_and_not_made() throws Exception {
        send(change().param("safe", "NO").param("why", "He reads it"), Role.BUSINESS_SUPPORT);

        assertThat(read(change().param("safe", "YES").param("why", "Old page"), Role.BUSINESS_SUPPORT))
                .contains("Somebody changed this meanwhile");
        assertThat(directory.person(mother).safe()).isEmpty();
    }

    @Test
    void contact_details_are_added_or_the_problem_with_them_is_explained() throws Exception {
        assertThat(read(add("EMAIL", "mara at example"), Role.BUSINESS_SUPPORT))
                .contains("href=\"#address\"", "Enter an email address in the correct format", "mara at example");
        assertThat(read(add("EMAIL", "mara@example.com").param("quietFrom", "20:00"), Role.BUSINESS_SUPPORT))
                .contains("href=\"#quietTo\"");

        send(
                add("EMAIL", "mara@example.com").param("quietFrom", "8pm").param("quietTo", "8:00"),
                Role.BUSINESS_SUPPORT);
        assertThat(directory.person(mother).safe())
                .get()
                .hasToString("SafeChannel[kind=EMAIL, address=mara@example.com, hersAlone=false, sharedDevice=false, "
                        + "mayNameSender=false, quiet=QuietHours[from=20:00, to=08:00]]");
        assertThat(read(get("/people/{id}", mother), Role.BUSINESS_SUPPORT)).contains("Not between 20:00 and 08:00");
    }

    @Test
    void a_time_nobody_can_read_is_kept_and_explained() throws Exception {
        assertThat(read(add("EMAIL", "mara@example.com").param("quietFrom", "eightish"), Role.BUSINESS_SUPPORT))
                .contains("href=\"#quietFrom\"", "eightish", "mara@example.com");
        assertThat(read(change().param("safe", "MAYBE").param("why", "Said so"), Role.BUSINESS_SUPPORT))
                .contains("href=\"#safe\"", "Said so");
    }

    @Test
    void the_form_starts_from_what_is_known_and_assumes_nothing_of_what_is_new() throws Exception {
        assertThat(read(get("/people/{id}/channels/{channel}", mother, phone), Role.BUSINESS_SUPPORT))
                .containsPattern("value=\"UNKNOWN\"[^>]*checked");
        assertThat(read(get("/people/{id}/channels/new", mother), Role.BUSINESS_SUPPORT))
                .contains("How can we reach them?")
                .doesNotContain("checked=\"checked\"");
    }

    @Test
    void why_people_are_kept_apart_and_a_secret_address_need_the_safety_duty() throws Exception {
        var father = aPerson().named("Finn", "Marlowe-Test").enter(register, contacts);
        keepingApart.recordKeptApart(new KeptApart(mother, father), ApartBy.ORDER, "Zephyr order", Actor.SYSTEM);
        homes.moveInto(
                mother, homes.registerHousehold("Refuge", "9 Hidden Lane", true, Actor.SYSTEM), true, Actor.SYSTEM);
        contacts.addChannel(mother, ChannelKind.LETTER, "9 Hidden Lane", ChannelSettings.safeToUse(), Actor.SYSTEM);

        assertThat(read(get("/people/{id}", mother), Role.MANAGER))
                .contains("Address kept secret")
                .doesNotContain("Zephyr order", "Finn", "Hidden Lane", "Refuge");
        assertThat(page(get("/people/{id}", mother), signedIn(Role.MANAGER, true)))
                .contains("Zephyr order", "Finn Marlowe-Test", "by a court order", "9 Hidden Lane");
    }

    private MockHttpServletRequestBuilder change() {
        return post("/people/{id}/channels/{channel}", mother, phone).param("version", "0");
    }

    private MockHttpServletRequestBuilder add(String kind, String address) {
        return post("/people/{id}/channels", mother)
                .param("kind", kind)
                .param("address", address)
                .param("safe", "YES");
    }

    private String read(MockHttpServletRequestBuilder request, Role role) throws Exception {
        return page(request, signedIn(role, false));
    }

    private String page(MockHttpServletRequestBuilder request, SignedIn reader) throws Exception {
        var response = send(request, reader);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Role role) throws Exception {
        return send(request, signedIn(role, false));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, SignedIn reader) throws Exception {
        return mvc.perform(request.with(As.staff(reader)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private SignedIn signedIn(Role role, boolean safetyDuty) {
        return new SignedIn(professional.value(), "Wendy Worker", Set.of(role), Set.of(), safetyDuty);
    }
}
