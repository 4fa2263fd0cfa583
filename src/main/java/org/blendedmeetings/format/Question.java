package org.blendedmeetings.format;

import jakarta.persistence.Embeddable;

/** What an approver asked the worker before deciding, and what they answered. */
@Embeddable
record Question(String question, String questionBy, String answer, String answerBy) {

    Question answered(String text, String by) {
        return new Question(question, questionBy, text, by);
    }
}
