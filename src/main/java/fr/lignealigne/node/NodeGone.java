package fr.lignealigne.node;

/** One of the other nodes gave no sign of life for a minute, and what it had begun is nobody's. */
public record NodeGone() {}
