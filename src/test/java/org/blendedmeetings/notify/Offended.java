package org.blendedmeetings.notify;

/** Something of notify's that an offender depends on, to prove that this is found. */
public class Offended {}
