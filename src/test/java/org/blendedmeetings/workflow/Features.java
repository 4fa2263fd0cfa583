package org.blendedmeetings.workflow;

import static org.mockito.Mockito.mock;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.LookingAhead;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.OpeningDueMeetings;
import org.blendedmeetings.due.Outgrown;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.blendedmeetings.format.ApproverWaits;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.LookingFirst;
import org.blendedmeetings.format.SilentApprovers;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.preference.AskDeadlines;
import org.blendedmeetings.preference.AskDelivery;
import org.blendedmeetings.preference.Asking;
import org.blendedmeetings.preference.AskingByMessage;
import org.blendedmeetings.review.NotSpokenWith;
import org.blendedmeetings.telling.SendingSentences;
import org.blendedmeetings.timescale.FollowingSettings;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.springframework.context.annotation.Bean;

/**
 * The features as mocks under the application's real adapters: every bean of the configuration classes stands under its
 * own name where the diagrams look for it, and every listener is there to hear what people did.
 */
final class Features {
    static final String EXCEPTIONS = "exceptions";
    static final String SENTENCES = "sentences";
    static final String DUE = "dueMeetings";

    static final Timings TIMINGS = new Timings(
            "PT10S,PT1M,PT5M,PT15M,PT1H",
            Duration.ofMinutes(15),
            Duration.ofMinutes(1),
            LocalTime.of(7, 0),
            LocalTime.of(5, 0));

    static final List<Class<?>> ADAPTERS = List.of(
            AskPersonTasks.class,
            ApproveFormatTasks.class,
            ArrangeMeetingTasks.class,
            BookMeetingTasks.class,
            ResolveExceptionTasks.class,
            TellPersonTasks.class,
            OpenDueMeetingsTasks.class,
            ExpressionBeans.class);

    final Asking asking = mock(Asking.class);
    final AskingByMessage askMessages = mock(AskingByMessage.class);
    final AskDelivery askDelivery = mock(AskDelivery.class);
    final AskDeadlines askDeadlines = mock(AskDeadlines.class);
    final DecidingFormats formats = mock(DecidingFormats.class);
    final LookingFirst first = mock(LookingFirst.class);
    final ApproverWaits waits = mock(ApproverWaits.class);
    final SilentApprovers silence = mock(SilentApprovers.class);
    final Bookings bookings = mock(Bookings.class);
    final Invitations invitations = mock(Invitations.class);
    final Meetings meetings = mock(Meetings.class);
    final Exceptions exceptions = mock(Exceptions.class);
    final HandlingExceptions handling = mock(HandlingExceptions.class);
    final SendingSentences sentences = mock(SendingSentences.class);
    final LookingAhead ahead = mock(LookingAhead.class);
    final NotSpokenWith children = mock(NotSpokenWith.class);
    final Outgrown outgrown = mock(Outgrown.class);
    final DueMeetings due = mock(DueMeetings.class);
    final OpeningDueMeetings opening = mock(OpeningDueMeetings.class);
    final FollowingSettings settings = mock(FollowingSettings.class);

    final MeetingListener meetingPeople;
    final PreferenceListener family;
    final FormatListener approver;
    final BookingListener businessSupport;
    final ExceptionListener owner;
    final TellingListener teller;
    final TryAgainListener fault;

    private final Map<String, Object> beans = new HashMap<>();
    private final Clock clock = Clock.fixed(TestClock.MONDAY, ZoneOffset.UTC);

    Features() {
        var engine = TestEngine.get();
        var processes = new Processes(engine.getRuntimeService(), engine.getTaskService());
        meetingPeople = new MeetingListener(processes, exceptions);
        family = new PreferenceListener(processes);
        approver = new FormatListener(processes);
        businessSupport = new BookingListener(processes);
        owner = new ExceptionListener(processes);
        teller = new TellingListener(processes);
        fault = new TryAgainListener(engine.getManagementService(), engine.getRuntimeService(), clock);
        ADAPTERS.forEach(this::add);
        beans.put(EXCEPTIONS, exceptions);
        beans.put(SENTENCES, sentences);
        beans.put(DUE, due);
        onThisThread();
    }

    /** Mocks belong to a thread: another one that drives the engine takes them along first. */
    void onThisThread() {
        beans.forEach(Mocks::register);
    }

    private void add(Class<?> configuration) {
        try {
            var constructor = configuration.getDeclaredConstructor();
            for (var bean : configuration.getDeclaredMethods()) {
                if (bean.isAnnotationPresent(Bean.class)) {
                    beans.put(bean.getName(), bean.invoke(constructor.newInstance(), collaborators(bean)));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] collaborators(Method bean) {
        return Arrays.stream(bean.getParameterTypes()).map(this::collaborator).toArray();
    }

    private Object collaborator(Class<?> type) {
        return Stream.of(
                        asking,
                        askMessages,
                        askDelivery,
                        askDeadlines,
                        formats,
                        first,
                        waits,
                        silence,
                        bookings,
                        invitations,
                        meetings,
                        exceptions,
                        handling,
                        sentences,
                        ahead,
                        children,
                        outgrown,
                        due,
                        opening,
                        settings,
                        TIMINGS,
                        clock)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + type.getSimpleName() + " among the features"));
    }
}
