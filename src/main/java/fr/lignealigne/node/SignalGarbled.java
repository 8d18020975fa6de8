package fr.lignealigne.node;

/** Another node told something of this kind that this release does not understand, as during an upgrade. */
public record SignalGarbled(Class<? extends Signal> kind) {}
