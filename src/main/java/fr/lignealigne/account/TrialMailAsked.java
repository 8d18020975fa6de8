package fr.lignealigne.account;

/** An administrator wants to see a mail of the portal arrive at their own address. */
public record TrialMailAsked(PersonId person, String email) {}
