package org.blendedmeetings.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a refusal with its status and its sentence: a problem for the API, a page for people. */
@ControllerAdvice
class WhatWentWrong {
    private final MessageSource messages;

    WhatWentWrong(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refused.class)
    Object refused(Refused refusal, HttpServletRequest request) {
        return answer(statusOf(refusal.kind()), refusal.getMessage(), refusal.field(), request);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object changedMeanwhile(HttpServletRequest request) {
        var sentence = messages.getMessage("error.changed-meanwhile", null, LocaleContextHolder.getLocale());
        return answer(HttpStatus.CONFLICT, sentence, null, request);
    }

    private static Object answer(HttpStatus status, String sentence, String field, HttpServletRequest request) {
        var where = Where.of(request.getRequestURI());
        if (where == Where.API) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(status, sentence, field));
        }
        // a refusal has no reference of a fault; without this a {reference} in the address would be shown as one
        return new ModelAndView(ErrorPages.viewFor(where), Map.of("sentence", sentence, "reference", ""), status);
    }

    private static HttpStatus statusOf(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    }
}
