package org.blendedmeetings.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.blendedmeetings.shared.web.Problems.FieldProblem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what Spring itself refuses: input that cannot be read or is not valid, an unknown address, a wrong method. */
@ControllerAdvice
@Order(1)
class InvalidInput extends ResponseEntityExceptionHandler {
    private final MessageSource messages;

    InvalidInput(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                e, Problems.of(status, fieldsOf(e.getBindingResult())), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : result.getMethodParameter().getParameterName(),
                                sentence(error))))
                .toList();
        return handleExceptionInternal(e, Problems.of(status, fields), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var sentence = "%s is missing.".formatted(e.getParameterName());
        return handleExceptionInternal(
                e, Problems.of(status, sentence, e.getParameterName()), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var field =
                e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
        var sentence = "%s must be %s.".formatted(field, Expected.of(e.getRequiredType()));
        return handleExceptionInternal(e, Problems.of(status, sentence, field), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, UnreadableBody.problem(e, status), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var sentence = messages.getMessage("error.files-too-large", null, LocaleContextHolder.getLocale());
        return handleExceptionInternal(e, Problems.of(status, sentence, "files"), headers, status, request);
    }

    /** A page's failure goes on to the error page; only the API is answered here. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var web = (ServletWebRequest) request;
        if (Where.of(web.getRequest().getRequestURI()) == Where.API) {
            var own = new HttpHeaders();
            own.putAll(headers);
            own.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            return super.handleExceptionInternal(e, body, own, status, request);
        }
        try {
            headers.forEach(
                    (name, values) -> values.forEach(value -> web.getResponse().addHeader(name, value)));
            web.getResponse().sendError(status.value());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<FieldProblem> fieldsOf(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(), sentence(error)))
                .toList();
    }

    private String sentence(MessageSourceResolvable error) {
        return messages.getMessage(error, LocaleContextHolder.getLocale());
    }
}
