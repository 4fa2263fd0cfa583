package org.blendedmeetings.graph;

/** Something of graph's that an offender depends on, to prove that this is found. */
public class Offended {}
