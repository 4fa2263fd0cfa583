package org.blendedmeetings.policy;

/**
 * A version of the policy as it is written: the three tables as DMN, and the working days of D2-19.
 *
 * @param arrangementDays working days that a loan, an interpreter or equipment needs
 */
public record PolicyTexts(String base, String conditions, String outcomes, int arrangementDays) {

    public String of(PolicyTable table) {
        return switch (table) {
            case BASE -> base;
            case CONDITIONS -> conditions;
            case OUTCOMES -> outcomes;
            case SETTINGS -> throw new IllegalArgumentException("No table holds the settings.");
        };
    }

    public PolicyTexts with(PolicyTable table, String text) {
        return new PolicyTexts(
                table == PolicyTable.BASE ? text : base,
                table == PolicyTable.CONDITIONS ? text : conditions,
                table == PolicyTable.OUTCOMES ? text : outcomes,
                arrangementDays);
    }

    PolicyTexts withArrangementDays(int days) {
        return new PolicyTexts(base, conditions, outcomes, days);
    }
}
