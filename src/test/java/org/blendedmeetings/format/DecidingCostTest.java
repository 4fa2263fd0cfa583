package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalRole;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What deciding a meeting costs the database, counted in statements. */
@BlendedTest
class DecidingCostTest {
    @Autowired
    DecidingFormats deciding;

    @Autowired
    LookingFirst looking;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    TestClock clock;

    @BeforeEach
    void on_a_monday() {
        clock.setTo(TestClock.MONDAY);
        // the tables are read once, whoever is decided on first
        statementsToRecommend(aMeetingWith(0));
    }

    /** The rows of a decision are written as one batch. */
    @Test
    void recommending_costs_the_same_however_many_people_there_are() {
        var few = statementsToRecommend(aMeetingWith(1));
        var many = statementsToRecommend(aMeetingWith(9));

        assertThat(many).isEqualTo(few).isLessThan(50);
    }

    @Test
    void looking_what_is_not_known_costs_the_same_however_many_there_are() {
        var few = aMeetingWith(1);
        var many = aMeetingWith(9);

        assertThat(statements(() -> looking.somebodyToAsk(many)))
                .isEqualTo(statements(() -> looking.somebodyToAsk(few)))
                .isLessThan(20);
    }

    private long statementsToRecommend(MeetingId meeting) {
        return statements(() -> deciding.recommend(meeting));
    }

    private long statements(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private MeetingId aMeetingWith(int relatives) {
        var request = ARequest.of("CLA_REVIEW_N")
                .about(aChild().born(LocalDate.of(2012, 5, 1)).enter(register, contacts))
                .without(ProfessionalRole.IRO)
                .without(ProfessionalRole.SOCIAL_WORKER)
                .with(somebody(ProfessionalRole.IRO))
                .with(somebody(ProfessionalRole.SOCIAL_WORKER));
        for (var number = 1; number <= relatives; number++) {
            var relative = aPerson().enter(register, contacts);
            request.with(CircleMember.family(relative, FamilyRole.RELATIVE, "Relative " + number));
        }
        return meetings.request(request.build(), Actor.SYSTEM).get(0).id();
    }

    private CircleMember somebody(ProfessionalRole role) {
        return CircleMember.professional(aProfessional().enter(register), role, "Somebody Invented");
    }
}
