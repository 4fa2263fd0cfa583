package org.blendedmeetings.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings, from request to outcome: what other features ask of them and tell them. */
@Component
@Transactional
public class Meetings {
    private final MeetingRows rows;
    private final MeetingTypes types;
    private final RequestingMeetings requesting;
    private final RecordingOutcomes recording;
    private final MeetingTrail trail;

    Meetings(
            MeetingRows rows,
            MeetingTypes types,
            RequestingMeetings requesting,
            RecordingOutcomes recording,
            MeetingTrail trail) {
        this.rows = rows;
        this.types = types;
        this.requesting = requesting;
        this.recording = recording;
        this.trail = trail;
    }

    /** Saves a meeting for each child and announces it; refused when one is open already, or when a field is wrong. */
    public List<MeetingView> request(RequestMeeting request, Actor by) {
        return requesting.request(request, by);
    }

    /** What a request would come to, saving nothing; refused as {@link #request} would be for a wrong field. */
    @Transactional(readOnly = true)
    public RequestPreview preview(RequestMeeting request) {
        return requesting.preview(request);
    }

    /** The meeting; refused (404) when there is none. */
    @Transactional(readOnly = true)
    public MeetingView get(MeetingId id) {
        return view(row(id));
    }

    @Transactional(readOnly = true)
    public Optional<MeetingView> byReference(String reference) {
        return rows.findByReference(reference).map(this::view);
    }

    /** Everyone has answered or the wait is over: the format is to be decided; nothing where it is decided anew. */
    public void answersComplete(MeetingId id, Actor by) {
        var meeting = row(id);
        if (meeting.status() == MeetingStatus.DECIDING) {
            return;
        }
        var before = meeting.status();
        meeting.answersComplete();
        trail.changed(meeting, by, "Everyone was asked", before, null);
    }

    /** The format is decided; the meeting can be booked. */
    public void formatDecided(MeetingId id, FormatGiven given, Actor by, String why) {
        var meeting = row(id);
        var before = meeting.status();
        meeting.formatDecided(given);
        trail.changed(meeting, by, "Format decided: " + given.format().words(), before, why);
    }

    /** A person wants it decided by what is known now; refused (409) when it is not waiting to be booked. */
    public void decideAnew(MeetingId id, Actor by) {
        var meeting = row(id);
        var before = meeting.status();
        meeting.decideAnew();
        trail.putBack(meeting, by, before);
    }

    /** A time and place are confirmed. */
    public void booked(MeetingId id, Instant start, Instant end, String place, Actor by) {
        var meeting = row(id);
        var before = meeting.status();
        meeting.booked(start, end, place);
        trail.changed(meeting, by, "Time and place confirmed", before, null);
    }

    /** The join link came back from the calendar. */
    public void joinLink(MeetingId id, int session, String link) {
        row(id).joinLink(session, link);
    }

    /**
     * The chair records what became of it; the next of its chain falls due from the day it was held. Refused (409) where it
     * was adjourned before; that it was wanted is kept.
     */
    @Transactional(noRollbackFor = AlreadyAdjourned.class)
    public void recordOutcome(MeetingId id, RecordOutcome outcome, Actor by) {
        var meeting = row(id);
        recording.record(meeting, types.get(meeting.typeCode()), outcome, by);
    }

    /** A person withdraws a meeting that is not booked yet. */
    public void withdraw(MeetingId id, String why, Actor by) {
        if (why == null || why.isBlank()) {
            throw Refused.invalid("why", "Say why the meeting is withdrawn.");
        }
        var meeting = row(id);
        var before = meeting.status();
        meeting.withdrawn();
        trail.withdrawn(meeting, by, before, why);
    }

    private Meeting row(MeetingId id) {
        return rows.findById(id.value()).orElseThrow(() -> Refused.notFound("There is no such meeting."));
    }

    private MeetingView view(Meeting meeting) {
        return meeting.view(types.get(meeting.typeCode()));
    }
}
