package org.blendedmeetings.people;

/** In what capacity a professional takes part in a meeting. */
public enum ProfessionalRole {
    IRO,
    CHAIR,
    SOCIAL_WORKER,
    TEAM_MANAGER,
    SUPERVISING_SOCIAL_WORKER,
    LEAD_PRACTITIONER,
    COORDINATOR,
    PERSONAL_ADVISER,
    ADVOCATE,
    INDEPENDENT_VISITOR,
    SCHOOL,
    VIRTUAL_SCHOOL,
    HEALTH_VISITOR,
    SCHOOL_NURSE,
    GP,
    MIDWIFE,
    HOSPITAL,
    POLICE,
    YOUTH_JUSTICE_WORKER,
    PANEL_MEMBER,
    HOUSING,
    RESIDENTIAL_HOME,
    INTERPRETER,
    SOLICITOR,
    DOMESTIC_ABUSE_WORKER,
    PROBATION,
    SUBSTANCE_MISUSE_WORKER,
    ADULT_MENTAL_HEALTH;

    /** As staff read it in a sentence: "social worker". */
    public String words() {
        return this == IRO || this == GP
                ? name()
                : name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** True for roles whose mere presence would tell a reader about another person; families are not shown them. */
    public boolean specialist() {
        return this == DOMESTIC_ABUSE_WORKER
                || this == PROBATION
                || this == SUBSTANCE_MISUSE_WORKER
                || this == ADULT_MENTAL_HEALTH
                || this == SOLICITOR
                || this == POLICE
                || this == INTERPRETER;
    }
}
