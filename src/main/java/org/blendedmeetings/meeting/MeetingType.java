package org.blendedmeetings.meeting;

import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.LimitRule;
import org.blendedmeetings.timescale.LimitUnit;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A type of meeting, as {@code config/meeting-types.yaml} describes it.
 *
 * @param name           what staff call it
 * @param familyName     what a family reads; neutral, so that it may stand anywhere
 * @param familyPurpose  what it is for, in one neutral sentence
 * @param childName      what the child reads, or null where the same
 * @param childPurpose   what it is for in words to the child, or null where the same
 * @param secureName     what the meeting is called by law or custom, for the family's own page only, or null
 * @param line           who approves its format
 * @param line18         who does from 18, or null where the same
 * @param warnings       working days before the limit at which it becomes more urgent, the earliest first
 * @param preMeetMinutes how long the chair meets the family beforehand, in the same format
 * @param requiredRoles  without whom it should not go ahead
 * @param oneOfRoles     roles of which at least one is needed as well
 * @param chairRole18    who chairs from 18, or null where the same
 * @param requestable    false for a clock for a task, which is never asked for as a meeting
 * @param chain          the chain it belongs to, of which one at most is due at a time, or null
 * @param early          may be held instead of any other of its chain, before its time
 * @param beforeBirth    what falls due instead of a child not born yet, of the same chain; null where the same
 * @param next           what its being held arms
 * @param nextCondition  what must be so for that, asked of whoever records the outcome; null where nothing
 * @param conversation   it is not completed before the reviewing officer has spoken with the child, or said why not
 */
public record MeetingType(
        String code,
        String name,
        String familyName,
        String familyPurpose,
        String childName,
        String childPurpose,
        String secureName,
        Line line,
        Line line18,
        LimitRule limit,
        @DefaultValue("10") List<Integer> warnings,
        @DefaultValue("60") int lengthMinutes,
        int preMeetMinutes,
        @DefaultValue List<ProfessionalRole> requiredRoles,
        @DefaultValue List<ProfessionalRole> oneOfRoles,
        ProfessionalRole chairRole,
        ProfessionalRole chairRole18,
        @DefaultValue("true") boolean familyInvited,
        @DefaultValue("true") boolean requestable,
        String chain,
        boolean early,
        String beforeBirth,
        @DefaultValue List<String> next,
        String nextCondition,
        boolean conversation) {

    private static final int ADULT = 18;

    public MeetingType {
        childName = childName == null ? familyName : childName;
        childPurpose = childPurpose == null ? familyPurpose : childPurpose;
        line18 = line18 == null ? line : line18;
        chairRole18 = chairRole18 == null ? chairRole : chairRole18;
    }

    /** What starts the clock: {@code the strategy discussion}. */
    public String clockStartLabel() {
        return limit.clock();
    }

    /** Whether something follows it: whoever records the outcome is asked only where it depends on something. */
    public boolean goesOn(boolean said) {
        return said || nextCondition == null;
    }

    /** Done by somebody without a meeting, by the same kind of limit. */
    public boolean isTask() {
        return !requestable;
    }

    /** Working days before the limit at which it must be booked: the first warning (domain 10a), or all the time there is. */
    public int leadTime() {
        return limit.unit() == LimitUnit.WD ? Math.min(warnings.get(0), limit.amount()) : warnings.get(0);
    }

    /** Who approves the format of a meeting about someone of this age (policy 1.2). */
    public Line lineAt(int age) {
        return age < ADULT ? line : line18;
    }

    /** Who chairs a meeting about someone of this age. */
    public ProfessionalRole chairRoleAt(int age) {
        return age < ADULT ? chairRole : chairRole18;
    }

    /** Whether it should not go ahead without somebody in this role, the one who chairs included. */
    boolean requires(ProfessionalRole role) {
        return role != null && (requiredRoles.contains(role) || role == chairRole || role == chairRole18);
    }

    @Override
    public String toString() {
        return code;
    }
}
