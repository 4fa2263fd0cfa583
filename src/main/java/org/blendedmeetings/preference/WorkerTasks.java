package org.blendedmeetings.preference;

import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The asks workers have to do with: to ask by voice, to ring, to write down what helps. */
@Component
public class WorkerTasks {
    private final Asks asks;
    private final Meetings meetings;
    private final Directory directory;
    private final WorkingTime time;

    WorkerTasks(Asks asks, Meetings meetings, Directory directory, WorkingTime time) {
        this.asks = asks;
        this.meetings = meetings;
        this.directory = directory;
        this.time = time;
    }

    /** This worker's, the oldest first. */
    @Transactional(readOnly = true)
    public List<WorkerTask> of(ProfessionalId worker) {
        var tasks = asks.findByVoiceWorkerAndVoiceWorkerTaskTrueOrderByVoiceWithWorkerSince(worker.value());
        var people = directory.persons(tasks.stream().map(Ask::person).toList());
        return tasks.stream().map(ask -> task(ask, people.get(ask.person()))).toList();
    }

    private WorkerTask task(Ask ask, PersonView person) {
        var meeting = meetings.get(ask.meeting());
        return new WorkerTask(
                ask.id(),
                meeting.id(),
                meeting.reference(),
                meeting.type().name(),
                person.firstName(),
                ask.who().familyRole(),
                ask.who().age(),
                ask.byVoice().why(),
                ask.byVoice().since(),
                time.after(ask.byVoice().since(), ask.plan().workerTime()),
                ask.answerBy());
    }

    /** A meeting that is over leaves nothing to ask. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OutcomeRecorded event) {
        close(event.meeting());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingWithdrawn event) {
        close(event.meeting());
    }

    private void close(MeetingId meeting) {
        asks.findByMeetingOrderById(meeting.value()).forEach(Ask::taskDone);
    }
}
