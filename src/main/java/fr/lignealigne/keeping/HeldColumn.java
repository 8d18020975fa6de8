package fr.lignealigne.keeping;

/** A column that holds something of people, and what becomes of it. */
public record HeldColumn(String name, Nature nature, Erasure erasure) {}
