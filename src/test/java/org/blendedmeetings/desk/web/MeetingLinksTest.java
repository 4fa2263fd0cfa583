package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ToBeDecided;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From the page of a meeting each reader gets to what is theirs, and no link leads to a refusal. */
@BlendedTest
class MeetingLinksTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");

    ToBeDecided review;

    @BeforeEach
    void a_girl_does_not_want_her_father_there_and_her_mother_wishes_video(
            @Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ToBeDecided.class);
        var family = review.family();
        review.says(family.child(), Preference.IN_PERSON, new NotThere("My dad."));
        review.says(family.mother(), Preference.VIDEO);
        review.says(family.father(), Preference.IN_PERSON);
        review.says(family.grandmother(), Preference.IN_PERSON);
        review.answered();
    }

    @Test
    void while_it_is_found_out_what_has_to_be_known_first() throws Exception {
        assertThat(linksOf(review.worker()))
                .contains(review.address("ask-first", review.family().mother()), review.address("known"));
        assertThat(linksOf(review.iro())).contains(review.address("known"));
        assertThat(linksOf(clerk())).noneMatch(each -> each.matches("/decisions/.*|.*/(known|decision-record)"));
    }

    @Test
    void once_it_is_decided() throws Exception {
        var asked = post(review.address("ask-first", review.family().mother()));
        review.worker().leadsTo(asked.param("place", "LENT_ROOM").param("afraid", "NO"));
        var girl = review.family().child();
        assertThat(linksOf(review.iro())).contains(review.address("parts", girl));
        review.iro().leadsTo(post(review.address("parts", girl)).param("nobody", "true"));
        review.decided(Choice.asAsked(), Reason.NONE);

        var decision = "/decisions/" + review.decision().orElseThrow().id();
        for (var reader : List.of(review.worker(), review.iro())) {
            assertThat(linksOf(reader))
                    .contains(decision, review.address("decision-record"), review.address("changes"));
        }
        assertThat(linksOf(review.duty())).contains(review.address("decision-record"), review.address("changes"));
        assertThat(linksOf(clerk())).contains(review.address("changes")).doesNotContain(decision);
    }

    private Desk clerk() {
        return review.other(Role.BUSINESS_SUPPORT);
    }

    /** Each of which leads somewhere. */
    private List<String> linksOf(Desk reader) throws Exception {
        var page = reader.read(get("/meetings/" + review.family().meeting().reference()));
        var links = LINK.matcher(page)
                .results()
                .map(each -> each.group(1))
                .filter(each -> !each.startsWith("/sandbox"))
                .distinct()
                .toList();
        for (var link : links) {
            assertThat(reader.send(get(link)).getStatus()).as(link).isIn(200, 302);
        }
        return links;
    }
}
