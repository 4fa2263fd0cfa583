package org.blendedmeetings.sandbox.wire;

/** Answers one operation. */
@FunctionalInterface
public interface Handler {
    Response handle(Call call);
}
