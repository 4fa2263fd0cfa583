package org.blendedmeetings.notify;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;
import org.json.JSONException;
import uk.gov.service.notify.NotificationClientException;

/**
 * Sorts what Notify's client throws into refused and try again.
 *
 * <p>Only Notify's error type is kept ("ValidationError"): the sentence beside it may repeat a telephone number.
 */
final class NotifyFaults {
    /** 403 is about our key or clock, not about the message, which can go once that is put right. */
    private static final Set<Integer> MAY_WORK_LATER = Set.of(403, 408, 429);

    private static final Pattern TYPE = Pattern.compile("\"error\"\\s*:\\s*\"(\\w{1,60})\"");

    private NotifyFaults() {}

    static RemoteFault of(Throwable e) {
        if (e instanceof NotificationClientException answered && answered.getHttpResult() > 0) {
            return answered(answered.getHttpResult(), type(answered.getMessage()));
        }
        if (e instanceof JSONException) {
            return tryAgain("The message service answered with something that is not its own.", "NotJson");
        }
        String failure =
                (e.getCause() instanceof IOException io ? io : e).getClass().getSimpleName();
        return tryAgain("The message service could not be reached or did not answer: " + failure + ".", failure);
    }

    private static RemoteFault answered(int status, String type) {
        if (status >= 500 || MAY_WORK_LATER.contains(status)) {
            return tryAgain("The message service cannot do it now: " + status + " " + type + ".", type);
        }
        return new RemoteFault(
                Kind.REFUSED, "The message service refused: " + status + " " + type + ".", type, null, null);
    }

    private static RemoteFault tryAgain(String sentence, String code) {
        return new RemoteFault(Kind.TRY_AGAIN, sentence, code, null, null);
    }

    private static String type(String body) {
        Matcher type = TYPE.matcher(body == null ? "" : body);
        return type.find() ? type.group(1) : "NoCode";
    }
}
