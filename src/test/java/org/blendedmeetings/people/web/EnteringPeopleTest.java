package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.MovingHome;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.Relative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Entering a child, the family and the professionals around them, from the search that did not find them. */
@BlendedTest
class EnteringPeopleTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    FamilyTies ties;

    @Autowired
    MovingHome moving;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Directory directory;

    @Autowired
    Trail trail;

    ProfessionalId worker;
    Desk clerk;
    String surname;

    @BeforeEach
    void aDesk() {
        worker = aProfessional().named("Wendy Worker").enter(register);
        clerk = Desk.of(mvc, worker, Role.BUSINESS_SUPPORT);
        surname = "Entered" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void what_was_searched_for_and_not_found_is_on_the_form_and_in_no_address() throws Exception {
        assertThat(clerk.read(post("/meetings/find-child").param("name", "Zelda Nobodywick")))
                .contains("Nobody found", "Enter a child who is new to us", "value=\"Zelda Nobodywick");

        var started = clerk.send(post("/people/children/start").param("name", "Zelda Nobodywick"));
        assertThat(started.getRedirectedUrl()).isEqualTo("/people/children/new");
        assertThat(clerk.read(get("/people/children/new").cookie(started.getCookies())))
                .contains("value=\"Zelda\"", "value=\"Nobodywick\"");
        assertThat(ChildForm.searchedFor("C 10001").councilNumber()).isEqualTo("C 10001");
    }

    @Test
    void a_child_is_entered_and_the_worker_who_did_stands_in_the_circle() throws Exception {
        var social = Desk.of(mvc, worker, Role.SOCIAL_WORKER);
        var address = social.leadsTo(child("N-" + surname, "Zelda", "4 5 2014"));

        var id = PersonId.of(address.substring("/people/".length()));
        assertThat(directory.person(id).name()).isEqualTo("Zelda " + surname);
        assertThat(social.read(get(address))).contains("Wendy Worker", "social worker", "Ask for a meeting about them");
        assertThat(trail.ofChild(id.value()))
                .extracting(TrailEntry::what)
                .contains("Person entered", "Professional added to the circle");
        assertThat(social.read(get("/meetings/new").param("child", id.toString())))
                .contains("Zelda");
    }

    @Test
    void what_is_wrong_with_a_child_is_explained_and_nobody_is_entered() throws Exception {
        assertThat(clerk.read(child(" ", "Zelda", "4 5 2014"))).contains("href=\"#councilNumber\"", "value=\"Zelda\"");
        assertThat(clerk.read(child("N-" + surname, " ", "4 5 2014"))).contains("href=\"#firstName\"");
        assertThat(clerk.read(child("N-" + surname, "Zelda", "4 5 2040"))).contains("href=\"#bornOn\"");
        assertThat(clerk.read(child("N-" + surname, "Zelda", "soon"))).contains("href=\"#bornOn\"", "soon");
        assertThat(directory.childByCouncilNumber("N-" + surname)).isEmpty();

        clerk.leadsTo(child("N-" + surname, "Zelda", ""));
        assertThat(clerk.read(child("N-" + surname, "Zelda", "")))
                .contains("There is a child with this council number");
        Desk.of(mvc, worker, Role.IRO).refused(403, get("/people/children/new"));
    }

    @Test
    void a_mother_nobody_knew_is_entered_with_tie_home_and_channel_or_not_at_all() throws Exception {
        var child = aChild().enter(register, contacts);
        ties.relate(
                child, aPerson().enter(register, contacts), FamilyRole.CARER, ParentalResponsibility.NO, Actor.SYSTEM);

        assertThat(clerk.read(relative(child)
                        .param("kind", "EMAIL")
                        .param("address", "mum at example")
                        .param("safe", "YES")))
                .contains("href=\"#address\"");
        assertThat(clerk.read(relative(child).param("homeAddress", "1 Example Street")))
                .contains("href=\"#homeName\"");
        assertThat(clerk.read(
                        relative(child).param("household", UUID.randomUUID().toString())))
                .contains("href=\"#household\"");
        assertThat(directory.familyOf(child)).hasSize(1);

        clerk.leadsTo(relative(child)
                .param("homeName", "With mum")
                .param("homeAddress", "1 Example Street")
                .param("kind", "SMS")
                .param("address", "07700 900123")
                .param("safe", "YES"));

        var mother = directory.familyOf(child).stream()
                .filter(each -> each.role() == FamilyRole.PARENT)
                .map(Relative::person)
                .findFirst()
                .orElseThrow();
        assertThat(directory.person(mother).safe()).isPresent();
        assertThat(directory.person(mother).household()).isNotNull();
        assertThat(trail.of(mother.value()))
                .extracting(TrailEntry::what)
                .contains("Person entered", "Home recorded", "Contact details added");
    }

    @Test
    void somebody_who_is_known_is_found_and_not_entered_twice() throws Exception {
        var brother = aChild().enter(register, contacts);
        var mother = aPerson().named("Mara", surname).enter(register, contacts);
        ties.relate(brother, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        var child = aChild().enter(register, contacts);
        directory.rememberCircle(
                child, List.of(CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Wendy")));

        assertThat(clerk.read(post("/people/{id}/family/find", child).param("name", surname)))
                .contains("Mara " + surname, "/people/" + child + "/family/" + mother);
        assertThat(Desk.of(mvc, worker, Role.SOCIAL_WORKER)
                        .read(post("/people/{id}/family/find", child).param("name", surname)))
                .contains("Nobody found");
        var tie = "/people/" + child + "/family/" + mother;
        assertThat(clerk.read(post(tie))).contains("href=\"#role\"");
        assertThat(clerk.read(post(tie).param("role", "PARENT"))).contains("href=\"#responsibility\"");
        clerk.leadsTo(post(tie).param("role", "PARENT").param("responsibility", "YES"));

        assertThat(directory.circleOf(child)).extracting(CircleMember::person).contains(mother);
        assertThat(clerk.read(post(tie).param("role", "PARENT").param("responsibility", "YES")))
                .contains("recorded already");
    }

    @Test
    void a_tie_is_ended_with_a_reason_and_they_leave_the_circle() throws Exception {
        var child = aChild().enter(register, contacts);
        var carer = aPerson().enter(register, contacts);
        ties.relate(child, carer, FamilyRole.CARER, ParentalResponsibility.NO, Actor.SYSTEM);
        var end = "/people/" + child + "/family/" + carer + "/end";

        assertThat(clerk.read(post(end))).contains("href=\"#why\"");
        assertThat(directory.familyOf(child)).hasSize(1);
        clerk.leadsTo(post(end).param("why", "The placement ended, said her worker"));

        assertThat(directory.familyOf(child)).isEmpty();
        assertThat(directory.circleOf(child)).extracting(CircleMember::person).containsExactly(child);
        assertThat(trail.ofChild(child.value()))
                .filteredOn(entry -> entry.what().equals("Family member no longer recorded"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).contains("CARER");
                    assertThat(entry.why()).isEqualTo("The placement ended, said her worker");
                });
    }

    @Test
    void a_home_of_the_family_is_chosen_and_a_secret_one_not_offered() throws Exception {
        var child = aChild().enter(register, contacts);
        var mother = aPerson().enter(register, contacts);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        var flat = moving.registerHousehold("Flat", "7 Example Road", false, Actor.SYSTEM);
        var refuge = moving.registerHousehold("Quiet place", "8 Hidden Lane", true, Actor.SYSTEM);
        moving.moveInto(mother, flat, true, Actor.SYSTEM);
        moving.moveInto(mother, refuge, false, Actor.SYSTEM);

        assertThat(clerk.read(get("/people/{id}/homes/new", child)))
                .contains("7 Example Road")
                .doesNotContain("Hidden Lane", "Quiet place");
        assertThat(clerk.read(post("/people/{id}/homes", child))).contains("Choose a home, or enter one.");
        assertThat(clerk.read(post("/people/{id}/homes", child).param("household", refuge.toString())))
                .contains("Choose a home from the list");
        clerk.leadsTo(post("/people/{id}/homes", child)
                .param("household", flat.toString())
                .param("main", "true"));
        assertThat(directory.person(child).household()).isEqualTo(flat);
    }

    @Test
    void a_professional_joins_the_circle_from_the_register_or_new_to_it() throws Exception {
        var child = aChild().enter(register, contacts);
        var known = directory.professional(worker).email();

        assertThat(clerk.read(circle(child, "", "SCHOOL"))).contains("href=\"#email\"");
        assertThat(clerk.read(circle(child, known, ""))).contains("href=\"#role\"");
        assertThat(clerk.read(circle(child, surname + "@school.example", "SCHOOL")))
                .contains("href=\"#name\"");
        assertThat(clerk.read(
                        circle(child, surname + "@school.example", "SCHOOL").param("name", "Hetty Head")))
                .contains("href=\"#title\"");
        assertThat(directory.professionalByEmail(surname + "@school.example")).isEmpty();

        clerk.leadsTo(circle(child, known, "SOCIAL_WORKER"));
        clerk.leadsTo(circle(child, surname + "@school.example", "SCHOOL")
                .param("name", "Hetty Head")
                .param("title", "Head teacher")
                .param("phone", "020 7946 0123")
                .param("agency", "Example School"));

        assertThat(directory.circleOf(child)).extracting(CircleMember::name).contains("Wendy Worker", "Hetty Head");
        assertThat(clerk.read(circle(child, known, "SOCIAL_WORKER"))).contains("in this role already");
    }

    @Test
    void who_has_no_part_in_the_childs_meetings_adds_nobody() throws Exception {
        var child = aChild().enter(register, contacts);
        var outsider = Desk.of(mvc, worker, Role.SOCIAL_WORKER);

        outsider.refused(403, get("/people/{id}/family/new", child));
        outsider.refused(403, relative(child));
        outsider.refused(403, circle(child, "a@b.example", "SCHOOL"));
        outsider.refused(403, post("/people/{id}/homes", child).param("homeName", "X"));
        outsider.refused(403, post("/people/{id}/family/find", child).param("name", "Mara"));
        assertThat(directory.familyOf(child)).isEmpty();
    }

    private MockHttpServletRequestBuilder child(String number, String first, String born) {
        return post("/people/children")
                .param("councilNumber", number)
                .param("firstName", first)
                .param("lastName", surname)
                .param("bornOn", born)
                .param("language", "en")
                .param("interpreter", "NONE")
                .param("reading", "STANDARD");
    }

    private MockHttpServletRequestBuilder relative(PersonId child) {
        return post("/people/{id}/family/new-person", child)
                .param("firstName", "Mara")
                .param("lastName", surname)
                .param("role", "PARENT")
                .param("responsibility", "YES")
                .param("language", "en");
    }

    private MockHttpServletRequestBuilder circle(PersonId child, String email, String role) {
        return post("/people/{id}/circle", child).param("email", email).param("role", role);
    }
}
