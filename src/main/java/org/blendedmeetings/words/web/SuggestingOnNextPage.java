package org.blendedmeetings.words.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.blendedmeetings.words.OtherWords;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Once a form of staff is saved, hands its suggestions to the page that follows, which shows them once. Only the phrases of
 * the list and what to write instead travel, never the note; a form that comes back to be corrected shows them itself.
 */
final class SuggestingOnNextPage implements HandlerInterceptor {
    static final String CHECKED = "wordsCheckedIn";
    static final String NOTICED = "wordsNoticed";

    private final OtherWords words;

    SuggestingOnNextPage(OtherWords words) {
        this.words = words;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView answer) {
        var fields = request.getParameterValues(CHECKED);
        if (fields == null || answer == null || !isRedirect(answer)) {
            return;
        }
        var noticed = new ArrayList<>(Stream.of(fields)
                .distinct()
                .flatMap(field -> words.noticedIn(request.getParameter(field)).stream())
                .distinct()
                .toList());
        if (!noticed.isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request).put(NOTICED, noticed);
        }
    }

    private static boolean isRedirect(ModelAndView answer) {
        return answer.getViewName() != null && answer.getViewName().startsWith("redirect:");
    }
}
