package fr.lignealigne.remark;

/** A colleague who writes now, by what they do there (« référente »), as everywhere in the portal. */
public record Writer(String function, WrittenPlace place) {}
