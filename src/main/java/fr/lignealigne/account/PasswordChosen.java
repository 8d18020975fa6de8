package fr.lignealigne.account;

/** A person chose a password; what was open under the earlier one is closed. */
public record PasswordChosen(PersonId person, String email) {}
