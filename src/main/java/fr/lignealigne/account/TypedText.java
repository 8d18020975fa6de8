package fr.lignealigne.account;

import java.time.Instant;

/** Words that a person typed into a field and did not send yet. */
public record TypedText(String words, Instant at) {}
