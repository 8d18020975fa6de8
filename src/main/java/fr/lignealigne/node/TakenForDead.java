package fr.lignealigne.node;

/** The others took this node for dead and went on without it: whatever they told meanwhile may not have been heard here. */
public record TakenForDead() {}
