package fr.lignealigne.bilateral;

/** A rule with its id, for whoever keeps it. */
public record KeptRule(HoursRuleId id, HoursRule rule) {}
