package org.blendedmeetings.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells a form that was open for too long apart from something one may not do. */
class DeniedPage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "stale");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
