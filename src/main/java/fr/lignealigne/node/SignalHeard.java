package fr.lignealigne.node;

/** Another node told of this, after it was committed there. */
public record SignalHeard(Signal signal) {}
