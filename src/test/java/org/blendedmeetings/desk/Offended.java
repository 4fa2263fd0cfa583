package org.blendedmeetings.desk;

/** Something of desk's that an offender depends on, to prove that this is found. */
public class Offended {}
