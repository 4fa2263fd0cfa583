package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.AnAskPage;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a family member reads about their own part, in the words of policy 3. */
class FamilyPartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final AnAskPage page = AnAskPage.of("RCPC_N");
    private MeetingStatus status = MeetingStatus.TO_BOOK;
    private boolean waits;
    private AttendanceMode tookPart;

    @Test
    void a_wish_that_is_met_says_what_was_asked_and_how_it_is() {
        var part = part(Preference.VIDEO, AttendanceMode.VIDEO);

        assertThat(part.told()).isEqualTo("You told us: Everyone joins on a screen.");
        assertThat(part.mode()).isEqualTo("You join on a screen");
        assertThat(part.sentence()).isNull();
    }

    @Test
    void while_it_is_decided_it_is_pending_whatever_the_cause() {
        status = MeetingStatus.DECIDING;

        var part = part(Preference.VIDEO, null);

        assertThat(part.sentence())
                .isEqualTo("We are arranging how you will take part. Wanda Worker will be in touch by"
                        + " Monday 30 November 2026.");
        assertThat(part.mode()).isNull();
    }

    @Test
    void a_wish_that_is_not_met_is_told_by_a_voice_first_and_stands_in_writing_with_the_invitation() {
        assertThat(part(Preference.VIDEO, AttendanceMode.ROOM).sentence())
                .startsWith("We are arranging how you will take part.");

        status = MeetingStatus.BOOKED;
        assertThat(part(Preference.VIDEO, AttendanceMode.ROOM))
                .isEqualTo(new FamilyPart(
                        "You told us: Everyone joins on a screen.",
                        "You are in the room",
                        "We have arranged the meeting this way. Ring Ivor Reviewer on 01632 960003 to talk about it."));
    }

    @Test
    void who_has_to_be_asked_still_waits_when_the_meeting_is_booked_and_is_in_the_room_meanwhile() {
        status = MeetingStatus.BOOKED;
        waits = true;

        var part = part(Preference.VIDEO, AttendanceMode.ROOM);

        assertThat(part.mode()).isEqualTo("You are in the room");
        assertThat(part.sentence()).startsWith("We are arranging how you will take part.");
        assertThat(part(Preference.NO_PREFERENCE, AttendanceMode.ROOM).sentence())
                .startsWith("We are arranging how you will take part.");
    }

    @Test
    void silence_is_no_reply_yet_and_never_more() {
        assertThat(part(Preference.NO_REPLY, AttendanceMode.ROOM).sentence())
                .isEqualTo("No reply yet. We have planned it like this. You can change this until"
                        + " Friday 4 December 2026.");
        page.closed();
        assertThat(part(Preference.NO_REPLY, AttendanceMode.ROOM).sentence())
                .isEqualTo("No reply yet. We have planned it like this.");
    }

    @Test
    void who_was_not_asked_does_not_mind_or_could_not_answer_reads_so() {
        assertThat(part(Preference.NOT_ASKED, AttendanceMode.ROOM).sentence())
                .startsWith("We have not asked you yet. For now we have planned it like this.");
        assertThat(part(Preference.NO_PREFERENCE, AttendanceMode.VIDEO).sentence())
                .isEqualTo("You said you don't mind.");
        assertThat(part(Preference.UNABLE_TO_ANSWER, AttendanceMode.ROOM).sentence())
                .startsWith("We have planned this with what helps in mind.");
    }

    @Test
    void who_was_in_one_part_and_is_not_in_the_next_reads_so_and_nothing_of_a_wish() {
        tookPart = AttendanceMode.ROOM;

        assertThat(part(Preference.ROOM, AttendanceMode.NOT_ATTENDING))
                .extracting(FamilyPart::mode, FamilyPart::sentence)
                .containsExactly(
                        null, "You were at one part of this meeting. You do not have to come to the next part.");
        assertThat(part(Preference.ROOM, AttendanceMode.ROOM).mode()).isEqualTo("You are in the room");
    }

    @Test
    void before_anybody_answered_there_is_nothing_to_say_yet() {
        status = MeetingStatus.ASKING;

        assertThat(part(Preference.NOT_ASKED, null)).isEqualTo(new FamilyPart(null, null, null));
    }

    private FamilyPart part(Preference preference, AttendanceMode mode) {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/preference");
        source.setDefaultEncoding("UTF-8");
        var meeting = AMeeting.of("RCPC_N").in(status).view();
        var self = new ParticipantView(
                Ids.next(), meeting.child(), FamilyRole.PARENT, null, null, 1, true, mode, tookPart);
        var words = new FamilyWords(source, Audience.ADULT);
        return FamilyPart.of(page.view(), meeting, self, preference, waits, words, TODAY);
    }
}
