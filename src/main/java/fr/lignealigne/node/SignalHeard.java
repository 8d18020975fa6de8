package fr.lignealigne.node;

/**
 * Another node told of this, after it was committed there. Whoever follows it does so on the thread that listens: what takes
 * a connection of the pages, or time, goes on elsewhere. It comes again until all followed it, so that none is lost.
 */
public record SignalHeard(Signal signal) {}
