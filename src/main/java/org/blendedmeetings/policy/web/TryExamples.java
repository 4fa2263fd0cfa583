package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.blendedmeetings.shared.Refused;

/** The worked examples of policy 5 that a form can be filled with at one click, by their number there. */
final class TryExamples {
    private static final String A = "Person A";
    private static final String B = "Person B";
    private static final String C = "Person C";
    private static final Map<Integer, TryForm> FORMS = forms();

    private TryExamples() {}

    static List<Integer> numbers() {
        return List.copyOf(FORMS.keySet());
    }

    static TryForm of(int number) {
        if (!FORMS.containsKey(number)) {
            throw Refused.notFound("There is no such example.");
        }
        return FORMS.get(number);
    }

    private static Map<Integer, TryForm> forms() {
        var forms = new TreeMap<Integer, TryForm>();
        forms.put(2, meeting("ICPC", parent(A, "ROOM"), parent(B, "VIDEO")));
        forms.put(3, meeting("ICPC", parent(A, "ROOM"), child(B, "9", "VIDEO")));
        var threeOfThem = meeting("CLA_REVIEW_N", parent(A, "ROOM"), child(B, "14", "VIDEO"), parent(C, "ROOM"));
        forms.put(4, threeOfThem.with(threeOfThem.people(), List.of(new TryPair(TryPair.APART_WISH, B, C, "UNKNOWN"))));
        forms.put(5, danger("NO"));
        forms.put(6, danger("YES"));
        forms.put(7, meeting("CLA_REVIEW_N", parent(A, "NO_REPLY")));
        forms.put(8, told(meeting("CIN_REVIEW", parent(A, "VIDEO"))));
        forms.put(9, proposed(meeting("RCPC_1", parent(A, "ROOM"))));
        forms.put(10, meeting("CIN_REVIEW", parent(A, "PHONE")));
        forms.put(11, meeting("ICPC", parent(A, "VIDEO")));
        return forms;
    }

    private static TryForm danger(String home) {
        var people = List.of(parent(A, "VIDEO"), parent(B, "VIDEO"));
        return meeting("RCPC_N").with(people, List.of(new TryPair("CURRENT", A, B, home)));
    }

    private static TryForm meeting(String type, TryPerson... people) {
        return new TryForm(type, "", List.of(people), List.of(), List.of(), "", "", "");
    }

    private static TryForm told(TryForm form) {
        return new TryForm(form.meetingType(), "", form.people(), List.of(), List.of("toldAboutVirtual"), "3", "", "");
    }

    private static TryForm proposed(TryForm form) {
        return new TryForm(form.meetingType(), "", form.people(), List.of(), List.of(), "", "", "VIDEO");
    }

    private static TryPerson parent(String id, String wish) {
        return person(id, "PARENT", "", wish);
    }

    private static TryPerson child(String id, String age, String wish) {
        return person(id, "CHILD", age, wish);
    }

    private static TryPerson person(String id, String role, String age, String wish) {
        return new TryPerson(id, role, age, wish, "YES", "OK", "NONE", "", "", "", List.of());
    }
}
