package org.blendedmeetings.words;

import java.io.Serializable;

/** A phrase as somebody wrote it, and what may be written instead. */
public record Noticed(String phrase, String instead) implements Serializable {}
